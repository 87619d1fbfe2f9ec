"""What the actions need from outside: small protocols that storage and channels fulfil."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from bot.conversation.session import Channel

Frequency = Literal["weekly", "fortnightly"]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the session store knows when a message comes in: its answer if it has one, else the session."""

    answer: bytes | None
    session: bytes | None
    version: int


class Sessions(Protocol):
    """Sessions and the answers already given. Every method raises StoreUnavailable when the store is gone."""

    async def load(self, person: str, message_id: str) -> Loaded:
        """Claim the message and load the session in one round trip; waits while an earlier message of the same
        person is still being answered (arrival order), at most for the earlier one's lease."""
        ...

    async def save(
        self, person: str, message_id: str, *, version: int, session: bytes, answer: bytes
    ) -> bool:
        """Save session and answer together; False when the session is no longer of that version."""
        ...

    async def release(self, person: str, message_id: str) -> None:
        """Give up a message that was loaded and cannot be answered, so that the next one need not wait for it."""
        ...

    async def forget(self, persons: Iterable[str]) -> int:
        """Delete the sessions of these keys and say how many there were (stored answers expire by themselves)."""
        ...


class Counters(Protocol):
    """Counts by day, without a trail of anybody. Best effort: never raises, never delays an answer."""

    def count(self, *names: str) -> None:
        """Add one to each, for example `turn:whatsapp:ur` or `step:report.tiktok_what`."""
        ...


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was deleted on a person's wish."""

    tips: bool


class People(Protocol):
    """Those who asked for tips, and the ledger of their consent. Raises StoreUnavailable when PostgreSQL is gone."""

    async def subscribe(
        self,
        number: str,
        *,
        channel: Channel,
        locale: str,
        role: str,
        frequency: Frequency,
        message_id: str,
        at: datetime,
    ) -> None:
        """Record a yes to tips. The same message again changes nothing."""
        ...

    async def unsubscribe(self, number: str, *, channel: Channel, message_id: str, at: datetime) -> None:
        """Record a no: nothing is pushed to this number from here on, whether it was known or not."""
        ...

    async def forget(self, number: str, *, message_id: str, at: datetime) -> Forgotten:
        """Remove the person everywhere; one keyed hash stays on the do-not-contact list."""
        ...


class Clock(Protocol):
    """Tells the time, so that tests and the simulator can move it."""

    def __call__(self) -> datetime:
        """Now, in UTC."""
        ...
