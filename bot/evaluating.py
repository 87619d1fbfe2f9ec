"""How well messages are understood, measured on messages that nothing was learned from: `tests/understanding/`."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click

from bot import content
from bot.conversation.recognise.reader import Reader
from bot.conversation.session import LOCALES
from bot.errors import NothingMeasured

FOLDER = content.ROOT / "tests" / "understanding"
ACCEPTED = FOLDER / "accepted.json"
PAGE = content.ROOT / "docs" / "understanding.md"
PICTURE = content.ROOT / "docs" / "understanding.svg"
SHORT = 2
WORST = 12

Row = Mapping[str, Any]


@dataclass(slots=True)
class Measured:
    """The figures (shares from 0 to 1; alarms and stops per thousand) and what was mistaken for what."""

    figures: dict[str, float] = field(default_factory=dict)
    by_intent: dict[str, float] = field(default_factory=dict)
    mistaken: Counter[tuple[str, str]] = field(default_factory=Counter)
    examined: int = 0


def run(*, accept: bool) -> int:
    """Print the figures beside the accepted ones; 1 if any is worse. With `accept` they become the accepted ones and
    the page in docs/ is written."""
    measured = measure(content.load().script.reader)
    before = json.loads(ACCEPTED.read_text()) if ACCEPTED.exists() else {}
    worse = [name for name, value in measured.figures.items() if is_worse(name, value, before.get(name))]
    for line in table(measured.figures, before):
        click.echo(line)
    if accept:
        ACCEPTED.write_text(json.dumps(measured.figures, indent=1) + "\n")
        PAGE.write_text(page(measured), encoding="utf-8")
        PICTURE.write_text(heat_map(measured), encoding="utf-8")
        return 0
    for name in worse:
        click.echo(f"worse than accepted: {name}", err=True)
    return 1 if worse else 0


def measure(reader: Reader, folder: Path = FOLDER) -> Measured:
    """Read every message of the test files. Raises NothingMeasured when there are none."""
    measured = Measured()
    _intents(measured, reader, list(rows(folder / "intents.jsonl")))
    _languages(measured, reader, list(rows(folder / "language.jsonl")))
    _distress(measured, reader, list(rows(folder / "distress.jsonl")))
    _ordinary(measured, reader, list(rows(folder / "ordinary.jsonl")))
    _plain(measured, reader, list(rows(folder / "plain.jsonl")))
    _stops(measured, reader, list(rows(folder / "stop.jsonl")))
    return measured


def rows(path: Path) -> Iterator[Row]:
    """The messages of a file."""
    if not path.exists():
        raise NothingMeasured(f"{path} is missing: is the folder right?")
    yield from (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())


def _intents(measured: Measured, reader: Reader, messages: list[Row]) -> None:
    first: Counter[str] = Counter()
    second: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for row in messages:
        wanted = {row["intent"], *row.get("also", ())}
        found = reader.read(row["text"]).meant
        keys = (row["locale"], row["intent"])
        total.update(keys)
        first.update(key for key in keys if wanted & set(found[:1]))
        second.update(key for key in keys if wanted & set(found[:2]))
        if not wanted & set(found[:1]):
            measured.mistaken[row["intent"], found[0] if found else "nothing"] += 1
    measured.examined += len(messages)
    for locale in LOCALES:
        measured.figures[f"intent first, {locale}"] = share(first[locale], total[locale])
        measured.figures[f"intent among two, {locale}"] = share(second[locale], total[locale])
    measured.by_intent = {
        name: share(first[name], count) for name, count in sorted(total.items()) if name not in LOCALES
    }


def _languages(measured: Measured, reader: Reader, messages: list[Row]) -> None:
    for name, wanted in (("three words or more", False), ("one or two words", True)):
        chosen = [row for row in messages if (len(reader.words(row["text"])) <= SHORT) is wanted]
        right = sum(
            reader.read(row["text"], known_locale=row["locale"] if wanted else "").locale == row["locale"]
            for row in chosen
        )
        measured.figures[f"language, {name}"] = share(right, len(chosen))


def _distress(measured: Measured, reader: Reader, messages: list[Row]) -> None:
    for locale in LOCALES:
        chosen = [row for row in messages if row["locale"] == locale]
        heard = sum(_heard(reader, row["text"]) for row in chosen)
        measured.figures[f"distress heard, {locale}"] = share(heard, len(chosen))


def _heard(reader: Reader, text: str) -> bool:
    reading = reader.read(text)
    # Blackmail has a first-aid page of its own: whoever lands there has been heard.
    return reading.distress or reading.intent == "blackmail"


def _ordinary(measured: Measured, reader: Reader, messages: list[Row]) -> None:
    alarms = [row["text"] for row in messages if reader.read(row["text"]).distress]
    stops = [row["text"] for row in messages if _stopped(reader, row["text"])]
    # These hold alarming words on purpose: jokes, games, films, news.
    measured.figures["false alarms per 1,000, alarming words"] = 1000 * share(len(alarms), len(messages))
    measured.figures["false stops per 1,000"] = 1000 * share(len(stops), len(messages))


def _plain(measured: Measured, reader: Reader, messages: list[Row]) -> None:
    readings = [reader.read(row["text"]) for row in messages]
    alarms = sum(reading.distress for reading in readings)
    helped = sum(reading.uneasy for reading in readings)
    measured.figures["false alarms per 1,000, plain talk"] = 1000 * share(alarms, len(messages))
    measured.figures["false hints of help per 1,000, plain talk"] = 1000 * share(helped, len(messages))


def _stops(measured: Measured, reader: Reader, messages: list[Row]) -> None:
    heard = sum(_stopped(reader, row["text"]) for row in messages)
    measured.figures["stop heard"] = share(heard, len(messages))


def _stopped(reader: Reader, text: str) -> bool:
    reading = reader.read(text)
    return reading.word == "stop" or (not reading.distress and reading.intent == "stop")


def share(part: int, whole: int) -> float:
    """A share with four digits. Raises NothingMeasured when there is nothing to take a share of."""
    if not whole:
        raise NothingMeasured("no message was examined: is the folder right?")
    return round(part / whole, 4)


def is_worse(name: str, value: float, accepted: float | None) -> bool:
    """Whether a figure is worse than the accepted one; of false alarms and stops fewer are better."""
    if accepted is None:
        return False
    return value > accepted if name.startswith("false") else value < accepted


def table(figures: Mapping[str, float], before: Mapping[str, float]) -> Iterator[str]:
    """The figures as lines, with what changed."""
    for name, value in figures.items():
        change = value - before.get(name, value)
        moved = "" if not change else f"  ({change:+.4f})"
        yield f"{name:44}{figure(name, value)}{moved}"


def figure(name: str, value: float) -> str:
    """A figure as people read it: alarms and stops per thousand, everything else in percent."""
    return f"{value:8.1f}" if name.startswith("false") else f"{value:8.1%}"


def page(measured: Measured) -> str:
    """docs/understanding.md."""
    shown = [f"| {name} | {figure(name, value).strip()} |" for name, value in measured.figures.items()]
    weakest = sorted(measured.by_intent.items(), key=lambda pair: pair[1])[:WORST]
    return "\n".join(
        (
            "# How well messages are understood",
            "",
            f"Measured by `mehfooz eval` on {measured.examined} messages for the intents and on the other files",
            "of `tests/understanding/`, which were written apart from the examples and are never learned from.",
            "`make check` fails when a figure gets worse; `mehfooz eval --accept` accepts new ones and writes this.",
            "",
            "| what | figure |",
            "|---|---|",
            *shown,
            "",
            "The intents that are understood least:",
            "",
            "| intent | right at once |",
            "|---|---|",
            *(f"| {name} | {value:.0%} |" for name, value in weakest),
            "",
            "What was mistaken for what (rows: what was meant; columns: what was understood; darker is more):",
            "",
            "![Heat map of mistaken intents](understanding.svg)",
            "",
        )
    )


def heat_map(measured: Measured, cell: int = 16, margin: int = 140) -> str:
    """The mistakes as a picture: a square for each pair."""
    names = sorted(set(measured.by_intent) | {"nothing"})
    most = max(measured.mistaken.values(), default=1)
    size = margin + cell * len(names) + 10
    place: Callable[[str], int] = lambda name: margin + cell * names.index(name)  # noqa: E731
    squares = [
        f'<rect x="{place(found)}" y="{place(meant)}" width="{cell - 1}" height="{cell - 1}" '
        f'fill="#0b5c6b" fill-opacity="{0.15 + 0.85 * count / most:.2f}">'
        f"<title>{meant} understood as {found}: {count}</title></rect>"
        for (meant, found), count in sorted(measured.mistaken.items())
    ]
    labels = [
        f'<text x="{margin - 6}" y="{place(name) + 11}" text-anchor="end">{name}</text>'
        f'<text transform="translate({place(name) + 11} {margin - 6}) rotate(-90)">{name}</text>'
        for name in names
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" '
        'font-family="sans-serif" font-size="10">\n'
        f'<rect width="{size}" height="{size}" fill="#fff"/>\n'
        + "\n".join((*labels, *squares))
        + "\n</svg>\n"
    )
