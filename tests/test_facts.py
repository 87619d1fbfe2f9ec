"""Figures: they stand in facts.toml like every number."""

from bot.content import ROOT
from bot.content.facts import check_facts, terms
from bot.content.files import Files, read
from bot.conversation.session import LOCALES

FIGURE = {
    "kind": "statistic",
    "figure": "1,800",
    "confidence": {"figure": "high"},
    "source": "https://example.org",
    "research": "some-study",
    "verified_on": "2026-11-22",
    "expires_on": "2027-11-22",
}


def with_fact(**changed: object) -> Files:
    files = read(ROOT)
    files.problems.clear()
    files.facts = {"study": {**FIGURE, **changed}}
    return files


def test_a_figure_becomes_a_term() -> None:
    for locale in LOCALES:
        [study] = terms(with_fact())[locale]
        assert study.terms["study-figure"].strip("\u2068\u2069") == "1,800"


def test_a_figure_of_low_confidence_is_refused() -> None:
    sure, doubtful = with_fact(), with_fact(confidence={"figure": "low"})
    for files in (sure, doubtful):
        check_facts(files, today=None)
    assert not sure.problems
    assert "confidence of figure must be high or medium" in str(doubtful.problems[0])
