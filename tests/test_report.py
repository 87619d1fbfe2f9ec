"""The report of the content: its figures worked out by hand, and what it must not overlook."""

import contextlib
import io
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.content import ROOT, check_command
from bot.content.report.reading import measured, share, syllables, together
from bot.conversation.session import LOCALES

Report = dict[str, list[str]]
COVERAGE = "Coverage of each app, for student, parent, teacher"


def change(root: Path, file: str, old: str, new: str) -> None:
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {file}: change something else"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture(scope="module")
def found() -> Report:
    """The report of the content as it is."""
    return report(ROOT)


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """The report of a content with a gap, an unused fact, a hard text and a hole in its coverage."""
    root = tmp_path_factory.mktemp("content")
    for folder in ("flows", "locales"):
        shutil.copytree(ROOT / folder, root / folder)
    hard = "Unfortunately, " + "organisational responsibility necessitates continual reconsideration " * 4
    change(root, "locales/en/settings.ftl", "settings-stopped = ", f"settings-stopped = {hard}")
    change(root, "flows/everywhere.toml", "[gaps]\n", '[gaps]\nmoon_line = "A helpline on the moon."\n')
    change(root, "flows/report.toml", 'options.group = "whatsapp_group"\n', "")
    with (root / "locales" / "facts.toml").open("a", encoding="utf-8") as file:
        file.write("\n[moon]\nphone = '1234'\nexpires_on = 2030-01-01\n")
    return report(root)


def report(root: Path) -> Report:
    """The printed report: the lines of each part below its heading."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        check_command(root, report=True)
    parts: Report = {}
    for line in printed.getvalue().splitlines():
        if line and not line.startswith(" "):
            part = parts.setdefault(line.split(":")[0], [line])
        elif line:
            part.append(line)
    return parts


def table(lines: Sequence[str]) -> dict[str, dict[str, str]]:
    """The coverage by app and thing; what is missing stands below it."""
    start = next(number for number, line in enumerate(lines) if line.split()[:2] == ["video", "comment"])
    columns = lines[start].split()
    rows = (line.split(maxsplit=len(columns)) for line in lines[start + 1 : lines.index("  missing:")])
    return {app: dict(zip(columns, cells, strict=True)) for app, *cells in rows}


def test_a_grade_as_worked_out_by_hand() -> None:
    # 9 words in 2 sentences, 10 syllables (hap-py): 0.39 * 9/2 + 11.8 * 10/9 - 15.59
    assert measured("The cat sat on the mat. It was happy.").grade == pytest.approx(-0.7239, abs=0.0001)
    # 8 words in 1 sentence, 19 syllables: in-for-ma-tion, se-cu-ri-ty, or-di-nar-y, im-por-tant
    hard = measured("Information on security is important in ordinary life.")
    assert hard.grade == pytest.approx(0.39 * 8 + 11.8 * 19 / 8 - 15.59)


def test_a_list_a_number_and_an_address_as_they_are_read() -> None:
    text = measured(
        "*Do this:*\n- Call 1799, or write to nccia.gov.pk.\n- Tell one adult! \u2068NCCIA\u2069 helps."
    )
    assert text.sentences == (
        ("Do", "this"),
        ("Call", "1799", "or", "write", "to", "nccia.gov.pk"),
        ("Tell", "one", "adult"),
        ("NCCIA", "helps"),
    )
    assert text.spelled == [2, 4, 4, 2, 5, 2, 4, 3, 5, 5, 5]
    assert [syllables(word) for word in ("1799", "nccia.gov.pk", "NCCIA")] == [1, 1, 1]


def test_urdu_sentences_end_with_their_own_marks() -> None:
    text = measured("یہ آپ کی غلطی نہیں۔ کیا آپ محفوظ ہیں؟ 15 پر کال کریں")
    assert [len(sentence) for sentence in text.sentences] == [5, 4, 4]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("name shared likes phone's don't asked somewhere", (1, 1, 1, 1, 1, 1, 2)),
        ("table settled centre videos being player anyone", (2, 2, 2, 3, 2, 2, 3)),
        ("didn't wanted messages safety two-step TikTok I", (2, 2, 3, 2, 2, 2, 1)),
        ("sexual everybody helpline account serious naked", (3, 4, 2, 2, 3, 2)),
    ],
)
def test_syllables_as_they_are_spoken(words: str, count: tuple[int, ...]) -> None:
    assert tuple(map(syllables, words.split())) == count


def test_shares_and_wholes() -> None:
    assert [share(range(1, 101), part) for part in (0.5, 0.95, 1)] == [51, 96, 100]
    assert share([], 0.5) == 0
    assert len(together([measured("One. Two."), measured("Three.")]).words) == 3


def test_everything_is_counted(found: Report) -> None:
    flows = len(list((ROOT / "flows").glob("*.toml"))) - 1
    assert found["Flows"][0].startswith(f"Flows: {flows}, with ")
    assert len(found["Flows"]) == flows + 1
    assert [line.split()[0] for line in found["Texts and sentences to learn from"][1:]] == list(LOCALES)
    for locale in LOCALES:
        assert any("words a sentence: median" in line for line in found[f"Reading, {locale}"])
        assert "in 1 (" in found[f"SMS, {locale}"][1]


def test_only_english_has_a_grade(found: Report) -> None:
    graded = [locale for locale in LOCALES if "Flesch-Kincaid grade" in "".join(found[f"Reading, {locale}"])]
    assert graded == ["en"]


def test_the_worst_text_comes_first(planted: Report) -> None:
    for title in ("  highest grade:", "  longest words, letters on average:"):
        lines = planted["Reading, en"]
        assert "settings-stopped" in lines[lines.index(title) + 1]
    assert "settings-stopped" in planted["SMS, en"][3]


def test_a_planted_gap_is_named(found: Report, planted: Report) -> None:
    line = "  moon_line: A helpline on the moon."
    assert line in planted["Gaps"]
    assert line not in found["Gaps"]


def test_a_fact_that_nobody_sees_is_named(planted: Report) -> None:
    assert "  moon: never shown, good until 2030-01-01" in planted["Facts"]
    assert any(line.startswith("  police: in ") for line in planted["Facts"])


def test_coverage_tells_own_steps_from_general_ones(found: Report) -> None:
    apps = table(found[COVERAGE])
    assert {"tiktok", "pubg", "website"} <= set(apps)
    assert apps["tiktok"]["video"] == "sPT"
    assert apps["tiktok"]["live"] == "spt"
    assert apps["instagram"]["comment"] == "spt", "one of its lines names comments"
    assert apps["roblox"]["fake"] == "+++"
    assert apps["roblox"]["family"] == "spt"
    assert apps["facebook"]["family"] == "+++", "the facts have no tool of its own"
    assert apps["website"]["banned"] == "---"


def test_what_is_taken_away_is_missing(planted: Report) -> None:
    assert table(planted[COVERAGE])["whatsapp"]["group"] == "---"
    (missing,) = (line for line in planted[COVERAGE] if line.startswith("    whatsapp: "))
    assert "group" in missing
