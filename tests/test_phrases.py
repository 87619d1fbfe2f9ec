"""Phrases inside sentences: word classes, room between words, harmless sayings."""

from pathlib import Path
from shutil import copytree

import pytest

from bot import content
from bot.content import phrases
from bot.content.files import read
from bot.conversation.recognise.heard import Listened
from bot.conversation.recognise.phrases import Phrases, steps_of

CLASSES = {"hits": {"hits", "beats"}, "kin": {"father", "uncle"}}


def heard(phrase: str, text: str, *, gap: int = 2) -> bool:
    phrases = Phrases([("said", steps_of(phrase.split(), gap=gap, classes=CLASSES))])
    return phrases.labels(text.split()) == ["said"]


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("{kin} {hits} me", "my father often beats me"),
        ("{kin} {hits} me", "my uncle hits me"),
        ("{kin} * {hits} me", "father comes home late at night and beats me"),
        ("end it", "end of term but i will end it"),  # the first "end" leads nowhere, the second does
    ],
)
def test_a_phrase_is_found(phrase: str, text: str) -> None:
    assert heard(phrase, text)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("{kin} {hits} me", "my father likes the way he beats me"),  # too much in between
        ("{kin} * {hits} me", "father one two three four five six seven beats me"),
        ("{kin} {hits} me", "me beats father"),  # another order
        ("end it", "sand it"),  # a word, not letters
    ],
)
def test_a_phrase_is_not_found(phrase: str, text: str) -> None:
    assert not heard(phrase, text)


def test_a_harmless_saying_hushes_only_what_it_overlaps() -> None:
    listened = Listened(
        Phrases([("self_harm", steps_of(["kill", "myself"], gap=2))]),
        Phrases([("quiet", steps_of(["kill", "myself", "laughing"], gap=0))]),
    )
    assert listened.kind(["i", "could", "kill", "myself", "laughing"]) is None
    assert (
        listened.kind(["kill", "myself", "laughing", "no", "really", "i", "will", "kill", "myself"])
        == "self_harm"
    )


def test_the_kind_that_was_given_first_wins() -> None:
    phrases = [("threat", steps_of(["dhamki"], gap=2)), ("home", steps_of(["ghar", "dhamki"], gap=2))]
    assert Listened(Phrases(phrases), Phrases(())).kind(["ghar", "pe", "dhamki"]) == "threat"
    assert Listened(Phrases(phrases[::-1]), Phrases(())).kind(["ghar", "pe", "dhamki"]) == "home"


def test_unknown_names_in_patterns_are_named(tmp_path: Path) -> None:
    for folder in ("flows", "locales"):
        copytree(content.ROOT / folder, tmp_path / folder)
    (tmp_path / "locales" / "en" / "patterns.toml").write_text(
        'loose = ["hits"]\n[words]\nempty = []\n[distress]\nhome = ["{kin} hits", "{empty} hits", "hits"]\nnews = []\n'
        "[stop]\nloud = []\n[moods]\n"
    )
    files = read(tmp_path)
    phrases.read(files, lambda text: text)
    assert sorted((problem.place, problem.text) for problem in files.problems) == [
        (
            "distress",
            "'news' is not known; there are abuse, danger, forced, home, quiet, self_harm, threat",
        ),
        ("distress.home", "'{empty} hits': there are no words 'empty'"),
        ("distress.home", "'{kin} hits': there are no words 'kin'"),
        ("loose", "stands outside the tables"),
        ("moods", "is not known; there are words, distress, stop"),
        ("stop", "'loud' is not known; there are quiet, stop"),
    ]
