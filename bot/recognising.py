"""How texts are read, shown to those who keep the content."""

import json
import sys
from collections.abc import Iterator
from typing import Any

import click

from bot import content
from bot.conversation.recognise.reader import Reader, Reading

MOST_ALSO = 2


def run(*, as_json: bool) -> None:
    """Read standard input line by line and say how each line is understood."""
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    reader = content.load().script.reader
    for raw in sys.stdin:
        text = raw.rstrip("\r\n")
        reading = reader.read(text)
        click.echo(
            json.dumps(told(reading), ensure_ascii=False)
            if as_json
            else "\n".join(why(reader, text, reading))
        )
        sys.stdout.flush()


def told(reading: Reading) -> dict[str, Any]:
    """A reading as `mehfooz recognise --json` prints it."""
    best = reading.intents[0] if reading.intents else (None, 0.0)
    return {
        "locale": reading.locale,
        "intent": best[0],
        "confidence": round(best[1], 3),
        "also": [name for name, _ in reading.intents[1 : 1 + MOST_ALSO]],
        "distress": reading.distress,
    }


def why(reader: Reader, text: str, reading: Reading) -> Iterator[str]:
    """The same for people: the folded words, what they stand for, and how sure the reading is."""
    folded = reader.fold(text)
    yield click.style(folded or "(no words)", bold=True)
    yield f"  locale    {reading.locale}{'' if reading.locale_sure else ' (a guess)'}"
    if word := reader.everywhere.get(folded):
        yield f"  anywhere  {word}"
    if reading.distress:
        yield f"  distress  {reading.distress_kind or 'learned from examples'}"
    for name, odds in reading.intents[:3]:
        yield f"  {odds:7.1%}   {name}"
