"""What texts cost and how facts reach them."""

from datetime import date

import pytest
from fluent.runtime import FluentResource
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import TextMissing
from bot.texts import FactTerms, Texts, is_gsm, isolated, segments, units

TODAY = date(2026, 11, 22)
LATER = date(2027, 6, 1)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("ا" * 70, 1),
        ("ا" * 71, 2),
        ("ا" * 134, 2),
        ("ا" * 135, 3),
        ("ا" * 201, 3),
        ("ا" * 202, 4),
        ("[" * 80, 1),
        ("[" * 81, 2),
        ("a" * 152 + "[" + "a" * 152, 3),  # the escape and its letter stay together
        ("a" * 159 + "’", 3),  # one curly apostrophe makes it UCS-2
        ("😀" * 35, 1),
        ("😀" * 36, 2),
        ("a" * 66 + "😀" + "ا" * 66, 3),  # nor is a surrogate pair parted
    ],
)
def test_segments_are_counted_as_twilio_counts(text: str, count: int) -> None:
    assert segments(text) == count


@given(st.text(max_size=700))
def test_segments_hold_all_units(text: str) -> None:
    single, part = (160, 153) if is_gsm(text) else (70, 67)
    count = segments(text)
    assert units(text) <= (single if count <= 1 else count * part)


def texts(expires_on: date = LATER) -> Texts:
    source = (
        "line = Call { -nccia-phone }.\n"
        "list =\n    - { -police-phone } police\n    - { -nccia-phone } cyber crime\n"
        "only = { -nccia-phone }\n    .expired = Ask an adult.\n"
        "short = Long *words*\n    .sms = Short\n    .yes = Yes\n"
        "bold = *Do* this\n"
        "option-no = No\n"
        "from = { $org }\n"
    )
    facts = [
        FactTerms("nccia", expires_on, {"nccia-phone": isolated("1799", "ur")}),
        FactTerms("police", date.max, {"police-phone": isolated("15", "ur")}),
    ]
    return Texts({"ur": [FluentResource(source)]}, {"ur": facts}, org="Zindagi Trust")


def said(text_id: str, *, sms: bool = False, today: date = TODAY) -> str:
    return texts().body(text_id, locale="ur", sms=sms, today=today)


def test_a_number_is_isolated_where_it_can_be_afforded() -> None:
    assert said("line") == "Call \u20681799\u2069."
    assert said("line", sms=True) == "Call 1799."


def test_an_expired_fact_leaves_lists() -> None:
    assert "1799" in said("list")
    assert said("list", today=LATER) == "- \u206815\u2069 police"


def test_a_text_that_cannot_do_without_has_a_variant() -> None:
    assert said("only", today=LATER) == "Ask an adult."
    assert said("only", today=LATER, sms=True) == "Ask an adult."


def test_sms_has_its_own_words_or_plain_ones() -> None:
    assert said("short", sms=True) == "Short"
    assert said("short") == "Long *words*"
    assert said("bold", sms=True) == "Do this"


def test_labels_come_from_the_step_or_are_shared() -> None:
    assert texts().label("short", "yes", locale="ur") == "Yes"
    assert texts().label("short", "no", locale="ur") == "No"
    with pytest.raises(TextMissing):
        texts().label("short", "maybe", locale="ur")


def test_a_missing_text_is_an_error_and_never_an_empty_message() -> None:
    with pytest.raises(TextMissing):
        said("nothing")


def test_a_latin_name_is_isolated_in_urdu() -> None:
    assert said("from") == "\u2068Zindagi Trust\u2069"
