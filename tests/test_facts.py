"""Figures: they stand in facts.toml like every number, and two studies are never told as one."""

from bot.content import ROOT
from bot.content.facts import check_facts, terms
from bot.content.files import Files, Message, read
from bot.content.wording import references
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


def told(message: Message) -> list[set[str]]:
    """The facts that each variant of a text names."""
    return [references(message, name).terms for name in message.patterns]


def test_the_accounts_and_their_share_belong_together_and_the_two_months_stand_apart() -> None:
    files = read(ROOT)
    for locale in LOCALES:
        named = [terms for message in files.messages[locale].values() for terms in told(message)]
        studies = [terms & {"study-accounts-figure", "study-no-harm-figure"} for terms in named]
        assert any(studies), f"{locale} tells nothing of the study"
        assert all(len(study) in (0, 2) for study in studies)
        assert not any(
            study and "repeats-figure" in terms for study, terms in zip(studies, named, strict=True)
        )
