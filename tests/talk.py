"""Talk with the real engine and the real content in a test, without any store: the clock is the test's."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from bot import content
from bot.actions.receive import telling
from bot.actions.speak import PAKISTAN, Answer, answer_of
from bot.content import Content
from bot.conversation.engine import advance
from bot.conversation.session import Channel, Inbound, Session, Turn

START = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)


@lru_cache(maxsize=1)
def known() -> Content:
    """The project's content, loaded once for all tests."""
    return content.load(org="Zindagi Trust")


@dataclass
class Talk:
    """One person on one phone."""

    channel: Channel = "whatsapp"
    session: Session = field(default_factory=Session)
    now: datetime = START
    number: int = 0
    turn: Turn | None = None
    answer: Answer | None = None

    def says(self, text: str = "", **more: object) -> Answer:
        """Send a message and return the answer."""
        self.number += 1
        inbound = Inbound(f"SM{self.number}", "+923001234567", self.channel, text=text, **more)  # type: ignore[arg-type]
        self.turn = advance(known().script, self.session, inbound, self.now)
        if "forget" in self.turn.effects:
            replies = tuple(telling(reply, {"tips": "no"}) for reply in self.turn.replies)
            self.turn = replace(self.turn, replies=replies)
        today = self.now.astimezone(PAKISTAN).date()
        self.answer = answer_of(known().texts, self.turn, channel=self.channel, today=today)
        self.session = Session() if "forget" in self.turn.effects else self.turn.session
        return self.answer

    def taps(self, choice: str) -> Answer:
        """Tap a button or a list row."""
        return self.says(choice=choice)

    def waits(self, **duration: float) -> None:
        """Let time pass."""
        self.now += timedelta(**duration)

    @property
    def place(self) -> str:
        """Flow and step as one word."""
        return self.session.place

    @property
    def ids(self) -> list[str]:
        """The ids of the texts that were said last."""
        assert self.answer is not None
        return [text for reply in self.answer.replies for text in reply.message_ids]

    @property
    def text(self) -> str:
        """All that was said last, as the phone shows it."""
        assert self.answer is not None
        return "\n".join(reply.text for reply in self.answer.replies)
