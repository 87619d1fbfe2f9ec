"""One reader for every script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.recognise.normalise import fold, words


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("HELP!!", "help"),
        ("plzzzzz", "plz"),
        ("كيا حال هے", "کیا حال ہے"),
        ("بِلاک", "بلاک"),
        ("مـــدد", "مدد"),
        ("می\u200cں", "مین"),
        ("۱", "1"),
        ("١", "1"),
        ("don’t", "dont"),
        ("menu.", "menu"),
        ("😢😢 help", "help"),
        ("ٹِک ٹاک", "ٹک ٹاک"),
        ("  a   b ", "a b"),
        ("", ""),
        ("😀", ""),
        ("1122", "1122"),
        ("ھاں", "ہان"),
    ],
)
def test_the_many_ways_of_typing_are_one(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


LETTERS = st.text(alphabet=st.characters(whitelist_categories=("Ll", "Lu", "Lo", "Nd")), min_size=1)


@given(LETTERS)
def test_a_text_with_letters_keeps_some(text: str) -> None:
    assert words(text)


@given(st.lists(LETTERS, min_size=2, max_size=6))
def test_no_two_words_are_joined(parts: list[str]) -> None:
    assert len(words(" ".join(parts))) >= len(parts)
