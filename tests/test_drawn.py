"""The conversations that are shown in docs/: each drawn, each shown, none too heavy for a slow line."""

import struct
from pathlib import Path

import pytest

from bot.settings import ROOT

TRANSCRIPTS = {path.stem for path in (ROOT / "tests" / "conversations" / "docs").glob("*.chat")}
PICTURES = sorted((ROOT / "docs" / "conversations").glob("*.png"))
MOST_BYTES, WIDEST = 200_000, 800
IN_THREE_LANGUAGES = ("csam", "blackmail", "distress", "report")


def test_every_conversation_is_drawn_and_shown() -> None:
    assert TRANSCRIPTS, "no transcript found: is the folder right?"
    assert {path.stem for path in PICTURES} == TRANSCRIPTS
    page = (ROOT / "docs" / "conversations" / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in PICTURES if f'src="{path.name}"' not in page] == []


@pytest.mark.parametrize("subject", IN_THREE_LANGUAGES)
def test_it_can_be_read_in_three_languages(subject: str) -> None:
    assert {f"{subject}_en", f"{subject}_ur", f"{subject}_ur_latn"} <= TRANSCRIPTS


@pytest.mark.parametrize("picture", PICTURES, ids=lambda path: path.stem)
def test_a_picture_is_light_and_as_wide_as_a_phone(picture: Path) -> None:
    content = picture.read_bytes()
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    assert len(content) < MOST_BYTES
    assert struct.unpack(">I", content[16:20])[0] <= WIDEST
