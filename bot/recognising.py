"""How texts are read, shown to those who keep the content."""

import json
import sys
from collections.abc import Iterator, Sequence
from typing import Any

import click

from bot import content
from bot.conversation.recognise.reader import Reader, Reading

MOST_ALSO = 2
SHOWN = 3


def run(texts: Sequence[str], *, as_json: bool) -> None:
    """Say how each text is understood; without any, each line of standard input."""
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    reader = content.load().script.reader
    for raw in texts or sys.stdin:
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
    odds = dict(reading.intents)
    first, *others = reading.meant
    return {
        "locale": reading.locale,
        "intent": first,
        "confidence": round(1.0 if reading.word or reading.stop else odds.get(first, 0.0), 3),
        "also": list(dict.fromkeys([*reading.several, *others]))[:MOST_ALSO],
        "distress": reading.distress,
    }


def why(reader: Reader, text: str, reading: Reading) -> Iterator[str]:
    """The same for people: the folded words, what they stand for, how sure the reading is, and which words made it
    so (a word's share of the score; below nothing it speaks against)."""
    yield click.style(reader.fold(text) or "(no words)", bold=True)
    yield f"  locale    {reading.locale}{'' if reading.locale_sure else ' (a guess)'}"
    if reading.platforms:
        yield f"  apps      {', '.join(reading.platforms)}"
    if reading.role:
        yield f"  role      {reading.role}"
    if reading.word:
        yield f"  anywhere  {reading.word}"
    if reading.distress or reading.uneasy:
        heard = reading.distress_kind or "learned from examples"
        yield f"  distress  {heard}{'' if reading.distress else ' (possible: one line offers help)'}"
    if reading.stop:
        yield "  stop      a pattern of patterns.toml"
    if reading.several:
        yield f"  several   {', '.join(reading.several)}"
    for name, odds in reading.intents[:SHOWN]:
        telling = ", ".join(f"{word} {share:+.2f}" for word, share in reader.telling(text, name)[:SHOWN])
        yield f"  {odds:7.1%}   {name:18} {telling}"
