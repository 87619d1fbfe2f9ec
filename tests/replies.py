"""Every reply that the content can give, in the words that go out: for the tests of budgets, facts and wording."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.actions.speak import Message, answer_of, emergency
from bot.content import Content
from bot.conversation.choices import on_offer
from bot.conversation.script import AWAY, EVERYWHERE, INTENT, WORD
from bot.conversation.session import LOCALES, Channel, Choice, Reply, Say, Session, Turn
from bot.texts import Texts

CHANNELS: tuple[Channel, ...] = ("sms", "whatsapp")
TODAY = date(2026, 11, 22)


@dataclass(frozen=True, slots=True)
class Said:
    """One message as it goes out. `text_id` says it, at `place` (a step, or `everywhere` for the engine's own);
    `value` tells apart what is said with different values."""

    place: str
    text_id: str
    value: str
    locale: str
    channel: Channel
    message: Message

    @property
    def name(self) -> str:
        """What a reader needs to find it."""
        told = f" ({self.value})" if self.value else ""
        return f"{self.text_id}{told} @ {self.place}"


def every_reply(
    content: Content, locale: str, channel: Channel, *, today: date = TODAY, texts: Texts | None = None
) -> Iterator[Said]:
    """Every text of every step with that step's options, and what the engine itself says with its offers."""
    speaking = texts or content.texts
    for place, text_id, value, session, choices in _steps(content, locale):
        says = (Say(text_id, {"tips": value} if value else {}),)
        turn = Turn(session, (Reply(says, choices),))
        for message in answer_of(speaking, turn, channel=channel, today=today).replies:
            yield Said(place, text_id, value, locale, channel, message)
    for text_id, value, choices in _built_in(content):
        turn = Turn(Session(locale=locale), (Reply((Say(text_id),), choices),))
        for message in answer_of(speaking, turn, channel=channel, today=today).replies:
            yield Said(EVERYWHERE, text_id, value, locale, channel, message)
    if locale == LOCALES[0]:
        text_id = content.script.built_in["unavailable"]
        (message,) = emergency(speaking, text_id, channel=channel, today=today).replies
        yield Said("emergency", text_id, "", locale, channel, message)


Step = tuple[str, str, str, Session, tuple[Choice, ...]]


def _steps(content: Content, locale: str) -> Iterator[Step]:
    for flow in content.script.flows.values():
        for step in flow.steps.values():
            session = Session(flow.name, step.name, locale)
            for text_id in dict.fromkeys(step.text_ids()):
                choices = tuple(
                    choice if choice.label else Choice(choice.id, text_id, choice.attribute)
                    for choice in on_offer(content.script, session)
                )
                for value in ("no", "yes") if "forget" in step.effects else ("",):
                    yield f"{flow.name}.{step.name}", text_id, value, session, choices


def _built_in(content: Content) -> Iterator[tuple[str, str, tuple[Choice, ...]]]:
    offers = {
        "away": ((AWAY, "continue"), (AWAY, "menu")),
        "lost": ((WORD, "menu"), (WORD, "help")),
        "forwarded": ((INTENT, "fake_news"), (WORD, "menu")),
    }
    for name, text_id in content.script.built_in.items():
        if name != "did_you_mean":
            yield text_id, "", _offered(content, *offers.get(name, ()))
    # Any two intents may be the closest; each comes once first and once second.
    intents = list(content.script.intents)
    for first, second in zip(intents, [*intents[1:], intents[0]], strict=True):
        choices = _offered(content, (INTENT, first), (INTENT, second))
        yield content.script.built_in["did_you_mean"], first, choices


def _offered(content: Content, *offers: tuple[str, str]) -> tuple[Choice, ...]:
    offered = [f"{EVERYWHERE}.{kind}.{option}" for kind, option in offers]
    return tuple(on_offer(content.script, Session(offered=offered)))
