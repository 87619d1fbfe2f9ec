"""Plays every transcript."""

from pathlib import Path

import pytest

from tests.transcripts import play

FOLDER = Path(__file__).parent / "conversations"
TRANSCRIPTS = sorted(FOLDER.rglob("*.chat"))


def test_there_are_transcripts() -> None:
    assert TRANSCRIPTS, "no transcript found: is the folder right?"


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: str(path.relative_to(FOLDER)))
def test_the_conversation_goes_as_written(path: Path) -> None:
    assert play(path), "the transcript expects nothing"
