"""The records that a conversation is made of: what came in, where the person is, what is answered."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import msgspec

Channel = Literal["sms", "whatsapp"]
LOCALES = ("en", "ur", "ur-Latn")
ROLES = ("student", "parent", "teacher", "unknown")


class Session(msgspec.Struct, array_like=True, omit_defaults=True):
    """Where a person is: small, and without a word of what they wrote. Times are seconds since 1970 (UTC)."""

    flow: str = ""
    step: str = ""
    locale: str = ""
    role: str = "unknown"
    seen_at: int = 0
    misses: int = 0
    back: list[str] = []
    returns: list[str] = []
    offered: list[str] = []
    flags: list[str] = []
    shown: dict[str, int] = {}

    @property
    def place(self) -> str:
        """Flow and step as one word, or nothing before the first answer."""
        return f"{self.flow}.{self.step}" if self.flow else ""


@dataclass(frozen=True, slots=True)
class Inbound:
    """A message that a person sent. `choice` is the payload of a button or list row; `media` are content types."""

    id: str
    sender: str
    channel: Channel
    to: str = ""
    text: str = ""
    choice: str = ""
    media: tuple[str, ...] = ()
    location: bool = False
    forwarded_many: bool = False


@dataclass(frozen=True, slots=True)
class Say:
    """A text to say: its id and the values that go into it (identifiers as text, numbers as numbers)."""

    id: str
    values: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer on offer. `id` says flow, step and option, so that an old button still does what it said."""

    id: str
    label: str
    attribute: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """One thing to say: texts in order and the answers on offer."""

    says: tuple[Say, ...]
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """What one message led to. `effects` are names from the flows; those that need saving are saved before we speak."""

    session: Session
    replies: tuple[Reply, ...]
    effects: tuple[str, ...] = ()
    failed: str = ""
    understood: bool = True
    intent: str | None = None
    distress: bool = False
