"""The transcripts themselves: every flow has some, in every language and on both channels."""

from pathlib import Path

import pytest

from bot.content import ROOT
from bot.conversation.session import LOCALES
from tests import transcripts
from tests.talk import Talk
from tests.test_conversations import FOLDER
from tests.transcripts import lines, play

FLOWS = sorted(path.stem for path in (ROOT / "flows").glob("*.toml") if path.stem != "everywhere")
FEWEST, FEWEST_IN_ALL = 4, 70
MIDDLES = ("media", "wait", "tap", "forwarded", "> help", "> back", "> english", "> 0", "> ۰", "> phool")


def heard(path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[set[str], str]:
    """The languages that a transcript is held in, and its channel."""
    locales: set[str] = set()

    class Overheard(Talk):
        def says(self, text: str = "", **more: object) -> object:  # type: ignore[override] # only listens
            answer = super().says(text, **more)
            locales.add(answer.locale)
            return answer

    monkeypatch.setattr(transcripts, "Talk", Overheard)
    play(path)
    channel = next((line.rest for line in lines(path) if line.verb == "channel"), "whatsapp")
    return locales, channel


@pytest.mark.parametrize("flow", FLOWS)
def test_every_flow_is_talked_through_in_every_language_and_on_both_channels(
    flow: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = sorted((FOLDER / flow).glob("*.chat"))
    assert len(paths) >= FEWEST
    found = [heard(path, monkeypatch) for path in paths]
    assert set().union(*(locales for locales, _ in found)) == set(LOCALES)
    assert {channel for _, channel in found} == {"sms", "whatsapp"}


def test_there_are_many_and_they_hold_what_happens_in_the_middle() -> None:
    written = [path.read_text(encoding="utf-8") for path in FOLDER.rglob("*.chat")]
    assert len(written) >= FEWEST_IN_ALL
    for wanted in MIDDLES:
        assert any(f"\n{wanted}" in text for text in written), f"no transcript has {wanted!r}"
