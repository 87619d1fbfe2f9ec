"""Money is a budget: what an SMS costs, and what it costs to get somewhere."""

from functools import lru_cache
from statistics import mean, median

import pytest

from bot.actions.speak import MOST_SEGMENTS
from bot.conversation.session import LOCALES, Session
from tests.replies import every_reply
from tests.talk import Talk, known

MOST_TO_THE_STEPS = {"en": 8, "ur-Latn": 8, "ur": 12}
USUAL_SEGMENTS = 2
MOST_MESSAGES = 4


def person(role: str, locale: str) -> Talk:
    """Somebody with an SMS phone whose role and language are known."""
    return Talk("sms", Session(locale=locale, role=role))


def spent(talk: Talk, *said: str) -> int:
    """Segments of all that is answered to these messages."""
    return sum(reply.segments for words in said for reply in talk.says(words).replies)


@lru_cache
def costs(locale: str) -> dict[str, int]:
    """What each reply costs by SMS, in segments."""
    found = {said.name: said.message.segments for said in every_reply(known(), locale, "sms")}
    assert len(found) > 300, "too few replies found: is the content there?"
    return found


@pytest.mark.parametrize("locale", LOCALES)
def test_no_sms_is_over_its_budget(locale: str) -> None:
    assert {name: cost for name, cost in costs(locale).items() if cost > MOST_SEGMENTS} == {}


@pytest.mark.parametrize("locale", LOCALES)
def test_most_sms_are_short(locale: str) -> None:
    found = costs(locale).values()
    middle, average = median(found), mean(found)
    assert middle <= USUAL_SEGMENTS, f"{len(found)} replies, median {middle}, mean {average:.2f}"


@pytest.mark.parametrize("role", ["student", "parent", "teacher"])
@pytest.mark.parametrize("locale", LOCALES)
def test_from_the_menu_to_the_steps_of_a_report(locale: str, role: str) -> None:
    talk = person(role, locale)
    cost = spent(talk, "menu", "1", "1", "1")
    assert talk.place == "report.tiktok_video"
    assert cost <= MOST_TO_THE_STEPS[locale]


@pytest.mark.parametrize("role", ["student", "parent", "teacher"])
@pytest.mark.parametrize("locale", LOCALES)
def test_a_report_is_at_most_four_messages_away(locale: str, role: str) -> None:
    talk = person(role, locale)
    for words in ("menu", "1", "tiktok", "video"):
        talk.says(words)
    assert talk.place == "report.tiktok_video"
    assert talk.number <= MOST_MESSAGES


@pytest.mark.parametrize("locale", LOCALES)
def test_family_pairing_is_at_most_four_messages_away_for_a_parent(locale: str) -> None:
    talk = person("parent", locale)
    talk.says("menu")
    talk.taps("menu.parent.family")
    talk.says("tiktok")
    assert talk.place == "family.tiktok"
    assert talk.number <= MOST_MESSAGES


STRAIGHT = {
    "en": "report tiktok video",
    "ur-Latn": "tiktok video report karni hai",
    "ur": "ٹک ٹاک ویڈیو رپورٹ کرنی ہے",
}


@pytest.mark.parametrize("locale", LOCALES)
def test_a_wish_with_the_app_in_it_skips_the_menu_and_the_apps(locale: str) -> None:
    talk = person("student", locale)
    talk.says(STRAIGHT[locale])
    assert talk.place in ("report.tiktok_what", "report.tiktok_video")


@pytest.mark.parametrize("locale", LOCALES)
def test_a_wish_that_says_everything_goes_straight_to_the_steps(locale: str) -> None:
    talk = person("student", locale)
    talk.says(STRAIGHT[locale])
    assert talk.place == "report.tiktok_video"


@pytest.mark.parametrize("locale", LOCALES)
def test_the_helplines_are_one_message_away_from_every_step(locale: str) -> None:
    places = [
        (flow.name, step.name)
        for flow in known().script.flows.values()
        for step in flow.steps.values()
        if step.options
    ]
    assert len(places) > 100
    word = {"en": "help", "ur": "مدد", "ur-Latn": "madad"}[locale]
    for flow, step in places:
        talk = Talk("sms", Session(flow, step, locale))
        talk.says(word)
        assert talk.place.startswith("helplines."), f"not from {flow}.{step}"
