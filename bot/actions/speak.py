"""From what the engine decided to the words that go out, on the channel they go out on."""

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

import msgspec

from bot.conversation.session import LOCALES, Channel, Choice, Reply, Say, Turn
from bot.texts import Texts, numbered, segments

PAKISTAN = ZoneInfo("Asia/Karachi")
MOST_SEGMENTS = 3
MOST_LETTERS = 1000
DEFAULT_LOCALE = "en"


class Option(msgspec.Struct, frozen=True):
    """An answer on offer, with the words on its button."""

    id: str
    label: str


class Message(msgspec.Struct, frozen=True):
    """One message as it goes out: `body` without the numbered options, `text` with them. `segments` counts SMS
    segments; on WhatsApp a message is one."""

    text: str
    body: str
    options: tuple[Option, ...]
    message_ids: tuple[str, ...]
    segments: int


class Answer(msgspec.Struct, frozen=True):
    """Everything said to one message. It is stored, so that the same message again gets the same bytes."""

    replies: tuple[Message, ...]
    flow: str
    step: str
    locale: str
    role: str
    understood: bool = True
    intent: str | None = None
    distress: bool = False


def answer_of(texts: Texts, turn: Turn, *, channel: Channel, today: date) -> Answer:
    """Render a turn. Raises TextMissing only if the content check was not heeded."""
    locale = turn.session.locale or DEFAULT_LOCALE
    speaker = _Speaker(texts, locale, channel, today)
    return Answer(
        replies=tuple(message for reply in turn.replies for message in speaker.messages(reply)),
        flow=turn.session.flow,
        step=turn.session.step,
        locale=locale,
        role=turn.session.role,
        understood=turn.understood,
        intent=turn.intent,
        distress=turn.distress,
    )


def emergency(texts: Texts, text_id: str, *, channel: Channel, today: date) -> Answer:
    """What we say when the session store is gone: the helplines in every language, and to write again."""
    text = "\n".join(
        texts.body(text_id, locale=locale, sms=channel == "sms", today=today) for locale in LOCALES
    )
    message = Message(text, text, (), (text_id,), _cost(text, channel))
    return Answer((message,), "", "", DEFAULT_LOCALE, "unknown", understood=False)


class _Speaker:
    """Puts one person's texts into words."""

    def __init__(self, texts: Texts, locale: str, channel: Channel, today: date) -> None:
        self._texts = texts
        self._locale, self._channel, self._today = locale, channel, today

    def messages(self, reply: Reply) -> list[Message]:
        """One message if it fits the budget, else one for each text, the options under the last."""
        together = self._message(reply.says, reply.choices)
        if len(reply.says) < 2 or self._fits(together):
            return [together]
        *first, last = reply.says
        return [
            *(self._message((say,), ()) for say in first),
            self._message((last,), reply.choices),
        ]

    def _message(self, says: Sequence[Say], choices: Sequence[Choice]) -> Message:
        body = self._between.join(self._body(say) for say in says)
        labels = [
            self._texts.label(choice.label, choice.attribute, locale=self._locale) for choice in choices
        ]
        text = numbered(body, labels, sms=self._sms)
        options = tuple(Option(choice.id, label) for choice, label in zip(choices, labels, strict=True))
        ids = tuple(say.id for say in says)
        return Message(text, body, options, ids, _cost(text, self._channel))

    def _body(self, say: Say) -> str:
        return self._texts.body(
            say.id, locale=self._locale, sms=self._sms, today=self._today, values=say.values
        )

    def _fits(self, message: Message) -> bool:
        if self._sms:
            return message.segments <= MOST_SEGMENTS
        return len(message.text) <= MOST_LETTERS

    @property
    def _sms(self) -> bool:
        return self._channel == "sms"

    @property
    def _between(self) -> str:
        return "\n" if self._sms else "\n\n"


def _cost(text: str, channel: Channel) -> int:
    return segments(text) if channel == "sms" else 1
