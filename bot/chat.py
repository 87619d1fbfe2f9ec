"""Talk to the bot in a terminal: the production engine, a store of its own that is empty at the start of each run."""

import asyncio
import json
import secrets
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import click
import msgspec
import phonenumbers

from bot import wiring
from bot.actions.receive import Desk, receive
from bot.actions.speak import Answer
from bot.conversation.session import Channel, Inbound, Session
from bot.errors import ChatLineWrong
from bot.person import Pepper
from bot.storage.counters import RedisCounters
from bot.storage.embedded import EmbeddedServers
from bot.storage.redis import Redis
from bot.storage.temporary import TemporaryPeople

SOMEBODY = "+923000000000"


class Line(msgspec.Struct, forbid_unknown_fields=True, rename={"sender": "from"}):
    """One message as `mehfooz chat --json` reads it."""

    sender: str
    channel: Channel | None = None
    text: str = ""
    choice: str = ""
    media: tuple[str, ...] = ()
    location: bool = False
    forwarded_many: bool = False
    at: datetime | None = None


_lines = msgspec.json.Decoder(Line)


def parse(raw: str, channel: Channel, number: int) -> tuple[Inbound, datetime | None]:
    """A line as a message and the moment it moves the clock to. Raises ChatLineWrong with the reason."""
    try:
        line = _lines.decode(raw)
        sender = phonenumbers.parse(line.sender, None)
    except (msgspec.DecodeError, UnicodeError) as error:
        raise ChatLineWrong(str(error)) from error
    except phonenumbers.NumberParseException as error:
        raise ChatLineWrong("from must be a number like +923001234567") from error
    if line.at is not None and line.at.tzinfo is None:
        raise ChatLineWrong("at needs its time zone, like 2026-11-22T10:00:00+05:00")
    inbound = Inbound(
        id=f"chat-{number}",
        sender=phonenumbers.format_number(sender, phonenumbers.PhoneNumberFormat.E164),
        channel=line.channel or channel,
        text=line.text,
        choice=line.choice,
        media=line.media,
        location=line.location,
        forwarded_many=line.forwarded_many,
    )
    return inbound, line.at


def spoken(answer: Answer) -> dict[str, Any]:
    """An answer as `mehfooz chat --json` prints it."""
    return {
        "replies": [
            {
                "text": reply.text,
                "options": [{"id": option.id, "label": option.label} for option in reply.options],
                "message_ids": list(reply.message_ids),
                "segments": reply.segments,
            }
            for reply in answer.replies
        ],
        "flow": answer.flow,
        "step": answer.step,
        "locale": answer.locale,
        "understood": answer.understood,
        "intent": answer.intent,
        "distress": answer.distress,
    }


def run(*, channel: Channel, locale: str, as_json: bool) -> None:
    """Answer line after line until the input ends."""
    with tempfile.TemporaryDirectory(prefix="mehfooz-chat-") as folder:
        servers = EmbeddedServers(Path(folder), postgres=False, durable=False)
        with servers:
            talk = _Talk(channel, locale, as_json=as_json)
            asyncio.run(talk.go_on(servers.redis_url or "", Path(folder)))


@asynccontextmanager
async def alone(redis_url: str, folder: Path) -> AsyncIterator[Desk]:
    """A desk of this run's own: an empty store, and tables only if somebody asks for tips."""
    pepper = Pepper(secrets.token_bytes(32))
    async with AsyncExitStack() as stack:
        redis = Redis(redis_url)
        stack.push_async_callback(redis.close)
        counters = await stack.enter_async_context(RedisCounters(redis))
        people = await stack.enter_async_context(TemporaryPeople(folder, pepper))
        yield wiring.desk_over(redis, people, counters, pepper, org="Mehfooz")


class _Talk:
    """One run: its clock, its numbering, its way of printing."""

    def __init__(self, channel: Channel, locale: str, *, as_json: bool) -> None:
        self._channel, self._locale, self._json = channel, locale, as_json
        self._moved = timedelta()

    async def go_on(self, redis_url: str, folder: Path) -> None:
        """Read, answer, print, line by line."""
        async with alone(redis_url, folder) as desk:
            if self._locale:
                await self._begin(desk)
            for number, raw in enumerate(_typed(prompt=not self._json), 1):
                await self._answer(desk, number, raw)

    async def _begin(self, desk: Desk) -> None:
        person = desk.pepper.person(self._channel, SOMEBODY)
        session = msgspec.msgpack.encode(Session(locale=self._locale))
        loaded = await desk.sessions.load(person, "chat-0")
        await desk.sessions.save(person, "chat-0", version=loaded.version, session=session, answer=b"")

    async def _answer(self, desk: Desk, number: int, raw: str) -> None:
        try:
            inbound, at = self._read(raw, number)
        except ChatLineWrong as wrong:
            _print(json.dumps({"error": str(wrong), "line": number}, ensure_ascii=False))
            return
        if at is not None:
            self._moved = at - datetime.now(UTC)
        answer = await receive(inbound, desk, now=datetime.now(UTC) + self._moved)
        if self._json:
            _print(json.dumps(spoken(answer), ensure_ascii=False))
            return
        for reply in answer.replies:
            cost = f"  [{reply.segments} SMS segments]" if inbound.channel == "sms" else ""
            _print(f"{reply.text}{click.style(cost, dim=True)}\n")

    def _read(self, raw: str, number: int) -> tuple[Inbound, datetime | None]:
        if self._json:
            return parse(raw, self._channel, number)
        return Inbound(id=f"chat-{number}", sender=SOMEBODY, channel=self._channel, text=raw), None


def _typed(*, prompt: bool) -> Iterator[str]:
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    show = prompt and sys.stdin.isatty()
    while True:
        if show:
            click.echo("> ", nl=False)
        line = sys.stdin.readline()
        if not line:
            return
        yield line.rstrip("\r\n")


def _print(text: str) -> None:
    click.echo(text)
    sys.stdout.flush()
