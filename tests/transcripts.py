"""The language of `tests/conversations/*.chat`: conversations that people can read and the suite plays.

channel sms               which phone (whatsapp unless said otherwise)
locale ur-Latn            what is known of the person at the start
role student
> salaam                  the person writes
tap report.start.tiktok   the person taps a button or list row
media image/jpeg          the person sends something else (location, forwarded TEXT)
wait 2h                   time passes (m, h, d)
< welcome-hello           the ids of the texts that answer, in order
@ welcome.hello           where the person is then
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.talk import Talk

UNITS = {"m": "minutes", "h": "hours", "d": "days"}


@dataclass(frozen=True)
class Line:
    """One line of a transcript."""

    number: int
    verb: str
    rest: str


def lines(path: Path) -> Iterator[Line]:
    """The lines that mean something."""
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        verb, _, rest = raw.strip().partition(" ")
        if verb and not verb.startswith("#"):
            yield Line(number, verb, rest.strip())


def play(path: Path) -> int:
    """Play a transcript; AssertionError names the line. Returns how many expectations were checked."""
    talk, checked = Talk(), 0
    for line in lines(path):
        where = f"{path.name}:{line.number}"
        if line.verb == "<":
            assert talk.ids == line.rest.split(), f"{where}: said {talk.ids}\n{talk.text}"
            checked += 1
        elif line.verb == "@":
            assert talk.place == line.rest, f"{where}: at {talk.place}\n{talk.text}"
            checked += 1
        else:
            act(talk, line, where)
    return checked


def act(talk: Talk, line: Line, where: str) -> None:
    """What the person does in this line."""
    if line.verb == "channel":
        assert line.rest in ("sms", "whatsapp"), where
        talk.channel = line.rest  # type: ignore[assignment]
    elif line.verb in ("locale", "role"):
        setattr(talk.session, line.verb, line.rest)
    elif line.verb == ">":
        talk.says(line.rest)
    elif line.verb == "tap":
        talk.taps(line.rest)
    elif line.verb == "media":
        talk.says(media=(line.rest,))
    elif line.verb == "location":
        talk.says(location=True)
    elif line.verb == "forwarded":
        talk.says(line.rest, forwarded_many=True)
    elif line.verb == "wait":
        talk.waits(**{UNITS[line.rest[-1]]: float(line.rest[:-1])})
    else:
        raise AssertionError(f"{where}: {line.verb!r} is not known")
