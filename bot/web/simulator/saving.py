"""A conversation becomes a test: written in the language of tests/transcripts.py, once a replay has agreed with it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated

import msgspec

from bot.actions.receive import FORGET
from bot.actions.speak import PAKISTAN
from bot.conversation.engine import advance
from bot.conversation.script import Script
from bot.conversation.session import Channel, Inbound, Session
from bot.settings import ROOT
from bot.web.simulator.forms import MEDIA, Kind

FOLDER = ROOT / "tests" / "conversations" / "saved"
NAME = r"^[a-z0-9][a-z0-9_-]{0,59}\Z"
CHOICE = re.compile(r"[A-Za-z0-9_.-]+")
SOMEBODY = "+923001234567"
MINUTE = timedelta(minutes=1)
UNITS = ((timedelta(days=1), "d"), (timedelta(hours=1), "h"), (MINUTE, "m"))


class Turn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One message as it was sent, and what it led to then."""

    kind: Kind
    at: Annotated[datetime, msgspec.Meta(tz=True)]
    place: str
    ids: tuple[str, ...]
    text: Annotated[str, msgspec.Meta(max_length=1600)] = ""
    choice: str = ""


class Wish(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A conversation to keep, from its first message on."""

    name: Annotated[str, msgspec.Meta(pattern=NAME)]
    channel: Channel
    turns: Annotated[tuple[Turn, ...], msgspec.Meta(min_length=1, max_length=400)]


class Saved(msgspec.Struct, frozen=True):
    """Where the test lies, or why there is none."""

    path: str = ""
    problem: str = ""


def save(wish: Wish, script: Script) -> Saved:
    """Write the transcript, unless it would not play or the name is taken."""
    if not FOLDER.parent.is_dir():
        return Saved(problem="This Mehfooz runs without its tests folder, so nothing can be saved here.")
    written = [f"# Saved in the simulator on {wish.turns[-1].at.astimezone(PAKISTAN):%Y-%m-%d}."]
    written.append(f"channel {wish.channel}")
    try:
        written += _played(wish, script)
    except ValueError as differs:
        return Saved(problem=str(differs))
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"{wish.name}.chat"
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write("\n".join(written) + "\n")
    except FileExistsError:
        return Saved(problem=f"There is a test named {wish.name} already; choose another name.")
    return Saved(path=_shown(path))


def _played(wish: Wish, script: Script) -> Iterator[str]:
    """The lines of the transcript; ValueError says where a replay goes another way."""
    session, before = Session(), wish.turns[0].at
    now = before
    for number, turn in enumerate(wish.turns, 1):
        yield ""
        # Seconds are left out: the replay tells whether they mattered.
        if pause := MINUTE * round((turn.at - before) / MINUTE):
            yield f"wait {_duration(pause)}"
        before, now = turn.at, now + pause
        line, inbound = _line(turn, wish.channel, number)
        decided = advance(script, session, inbound, now)
        ids = tuple(say.id for reply in decided.replies for say in reply.says)
        if (ids, decided.session.place) != (turn.ids, turn.place):
            raise ValueError(
                f"Message {number} cannot be replayed: here it led to {turn.place or 'nowhere'} "
                f"({' '.join(turn.ids)}), in a test to {decided.session.place} ({' '.join(ids)})."
            )
        # Whoever is forgotten is nowhere.
        session = Session() if FORGET in decided.effects else decided.session
        yield from (line, f"< {' '.join(ids)}".rstrip())
        if session.place:
            yield f"@ {session.place}"


def _line(turn: Turn, channel: Channel, number: int) -> tuple[str, Inbound]:
    # A transcript has one line a message, and knows a tap by what it chose.
    text = " ".join(turn.text.split())
    inbound = Inbound(f"SM{number}", SOMEBODY, channel)
    if turn.kind in MEDIA:
        media = MEDIA[turn.kind][0]
        return f"media {media}", replace(inbound, media=(media,))
    if turn.kind == "location":
        return "location", replace(inbound, location=True)
    if turn.kind == "forwarded":
        return f"forwarded {text}", replace(inbound, text=text, forwarded_many=True)
    if turn.kind == "text":
        return f"> {text}".rstrip(), replace(inbound, text=text)
    if not CHOICE.fullmatch(turn.choice):
        raise ValueError(f"Message {number} taps something that no transcript can name.")
    return f"tap {turn.choice}", replace(inbound, choice=turn.choice)


def _duration(pause: timedelta) -> str:
    return next(f"{pause // size}{unit}" for size, unit in UNITS if not pause % size)


def _shown(path: Path) -> str:
    return str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path)
