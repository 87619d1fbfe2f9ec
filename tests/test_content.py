"""Each refusal of the content check, with a fault planted into a copy of the real content."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.content import ROOT, examine, load
from bot.errors import ContentProblems

TODAY = date(2026, 11, 22)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the content that a test may spoil."""
    for folder in ("flows", "locales"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    return tmp_path


def problems(root: Path, today: date | None = TODAY) -> list[str]:
    _, found = examine(root, org="Zindagi Trust", today=today)
    return [str(problem) for problem in found]


def replace(root: Path, file: str, old: str, new: str) -> None:
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {file}: plant the fault elsewhere"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def append(root: Path, file: str, text: str) -> None:
    with (root / file).open("a", encoding="utf-8") as out:
        out.write(text)


def test_the_content_is_in_order(copy: Path) -> None:
    assert problems(copy) == []


def test_a_problem_stops_the_start(copy: Path) -> None:
    append(copy, "flows/language.toml", "\n[steps.lost]\nsay = 'language-choose'\nend = true\n")
    with pytest.raises(ContentProblems, match="never reached"):
        load(copy)


HARMLESS = "trace-harmless-break = "
LAST = "\n[steps.planted]\n"
PLANTED: list[tuple[str, Callable[[Path], None], str]] = [
    (
        "an unknown target",
        lambda root: replace(root, "flows/menu.toml", '"@report"', '"@repotr"'),
        "leads to '@repotr', which does not exist",
    ),
    (
        "a step nobody reaches",
        lambda root: append(root, "flows/trace.toml", f"{LAST}say = 'trace-harmless-break'\nend = true\n"),
        "planted: is never reached",
    ),
    (
        "a dead end",
        lambda root: append(root, "flows/trace.toml", f"{LAST}say = 'trace-harmless-break'\n"),
        "leads nowhere",
    ),
    (
        "a circle without waiting",
        lambda root: append(root, "flows/trace.toml", f"{LAST}say = 'trace-harmless-break'\nnext = 'planted'\n"),
        "goes round without ever waiting",
    ),
    (
        "an option named like a channel",
        lambda root: append(
            root, "flows/trace.toml", f"{LAST}say = 'trace-harmless-break'\noptions.sms = '@menu'\n"
        ),
        "'sms' cannot be an option's id",
    ),
    (
        "an option that is no name",
        lambda root: append(
            root, "flows/trace.toml", f"{LAST}say = 'trace-harmless-break'\noptions.1st = '@menu'\n"
        ),
        "'1st' cannot be an option's id",
    ),
    (
        "an unknown guard",
        lambda root: replace(root, "flows/menu.toml", '"is_parent"', '"is_parnet"'),
        "guard 'is_parnet' is not known; did you mean 'is_parent'?",
    ),
    (
        "an unknown effect",
        lambda root: replace(root, "flows/language.toml", '"locale_en"', '"local_en"'),
        "effect 'local_en' is not known; did you mean 'locale_en'?",
    ),
    (
        "an unknown keyword",
        lambda root: append(root, "flows/trace.toml", f"{LAST}say = 'trace-harmless-break'\nendd = true\n"),
        "'endd' is no keyword; did you mean 'end'?",
    ),
    (
        "a text missing in one locale",
        lambda root: replace(root, "locales/ur/system.ftl", "system-language-set =", "system-language-sett ="),
        "system-language-set: the text is missing in this locale",
    ),
    (
        "a value its siblings do not have",
        lambda root: replace(
            root, "locales/en/system.ftl", "system-language-set = ", "system-language-set = { $org } "
        ),
        "uses the values",
    ),
    (
        "a value nobody gives",
        lambda root: replace(
            root, "locales/en/system.ftl", "system-language-set = ", "system-language-set = { $age } "
        ),
        "the value { $age } is not known",
    ),
    (
        "a text nobody says",
        lambda root: append(root, "locales/en/trace.ftl", "\ntrace-unused = x\n"),
        "trace-unused: the text is never used",
    ),
    (
        "a label that is too long",
        lambda root: replace(
            root,
            "locales/en/system.ftl",
            ".continue = ", ".continue = Longer than any button "
        ),
        "at most 20",
    ),
    (
        "an SMS over its budget",
        lambda root: replace(root, "locales/ur/trace.ftl", "trace-harmless-break = ", HARMLESS + "ا" * 210),
        "SMS segments with its options; at most 3",
    ),
    (
        "Roman Urdu that leaves GSM-7",
        lambda root: replace(
            root, "locales/ur-Latn/system.ftl", "system-language-set = ", "system-language-set = \u201cTheek\u201d "
        ),
        "leaves GSM-7",
    ),
    (
        "Arabic letters in Urdu",
        lambda root: replace(
            root, "locales/ur/system.ftl", "system-language-set = ", "system-language-set = كي "
        ),
        "stands where Urdu has its own",
    ),
    (
        "an ASCII question mark in Urdu",
        lambda root: replace(
            root, "locales/ur/system.ftl", "system-language-set = ", "system-language-set = کیا؟ ٹھیک ہے? "
        ),
        "Urdu has its own comma",
    ),
    (
        "Urdu digits",
        lambda root: replace(
            root, "locales/ur/system.ftl", "system-language-set = ", "system-language-set = ۱ "
        ),
        "digits are ASCII in every locale",
    ),
    (
        "a typed phone number",
        lambda root: replace(
            root, "locales/en/system.ftl", "system-language-set = ", "system-language-set = Call 1799. "
        ),
        "'1799' is typed here",
    ),
    (
        "a short number typed in Urdu, not isolated for direction",
        lambda root: replace(
            root, "locales/ur/system.ftl", "system-language-set = ", "system-language-set = 0800-39393 پر کال "
        ),
        "'0800-39393' is typed here",
    ),
    (
        "a typed address",
        lambda root: replace(
            root, "locales/en/system.ftl", "system-language-set = ", "system-language-set = See stopncii.org. "
        ),
        "'stopncii.org' is typed here",
    ),
    (
        "a fact that does not exist",
        lambda root: replace(
            root, "locales/en/system.ftl", "system-language-set = ", "system-language-set = { -ncia-phone } "
        ),
        "the fact { -ncia-phone } is not known",
    ),
    (
        "words that clash in one step",
        lambda root: replace(root, "locales/en/words.toml", "[options]", '[options]\nen = ["zaban"]\nur = ["zaban"]'),
        "means both",
    ),
    (
        "an expired fact",
        lambda root: replace(root, "locales/facts.toml", "expires_on = 2027-05-31", "expires_on = 2026-11-22"),
        "expired on 2026-11-22",
    ),
    (
        "a fact that expires soon",
        lambda root: replace(root, "locales/facts.toml", "expires_on = 2027-05-31", "expires_on = 2026-12-20"),
        "expires on 2026-12-20",
    ),
    (
        "an impossible phone number",
        lambda root: replace(root, "locales/facts.toml", 'phone = "0800-39393"', 'phone = "0800-3939399999"'),
        "is no possible Pakistani number",
    ),
    (
        "a fact of low confidence",
        lambda root: replace(root, "locales/facts.toml", '{ phone = "medium",', '{ phone = "low",'),
        "confidence of phone must be high or medium",
    ),
    (
        "a first line that gives a child away",
        lambda root: replace(
            root, "locales/en/blackmail.ftl", "blackmail-start = ", "blackmail-start = Blackmail with pictures: "
        ),
        "which may show on a lock screen",
    ),
    (
        "a line that looks like an answer",
        lambda root: replace(
            root, "locales/en/system.ftl", "system-language-set = ", "system-language-set = 1 now "
        ),
        "a line begins with a digit",
    ),
    (
        "a file that cannot be read",
        lambda root: append(root, "flows/trace.toml", "\n[broken\n"),
        "flows/trace.toml: cannot be read",
    ),
    (
        "a text that cannot be read",
        lambda root: append(root, "locales/en/trace.ftl", "\nthis is no text\n"),
        "locales/en/trace.ftl: line",
    ),
    (
        "examples that nobody learned from",
        lambda root: replace(root, "locales/en/examples.toml", '[\n', '[\n    "an example that is quite new",\n'),
        "was made from other examples",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("fault", "plant", "found"), PLANTED, ids=[fault for fault, _, _ in PLANTED])
def test_a_planted_fault_is_found(copy: Path, fault: str, plant: Callable[[Path], None], found: str) -> None:
    plant(copy)
    named = problems(copy)
    assert any(found in problem for problem in named), f"{fault}: {named[:5]}"
    assert all(problem.split(":")[0].startswith(("flows/", "locales/")) for problem in named)


def test_all_problems_are_named_at_once(copy: Path) -> None:
    for fault, plant, _ in PLANTED[:2]:
        assert fault
        plant(copy)
    named = "\n".join(problems(copy))
    assert PLANTED[0][2] in named
    assert PLANTED[1][2] in named
