"""A message comes in: load, decide, save, and only then speak."""

import logging
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

import msgspec

from bot.actions.speak import PAKISTAN, Answer, answer_of
from bot.conversation.effects import SAVED
from bot.conversation.engine import advance, could_not_save
from bot.conversation.script import Script
from bot.conversation.session import Channel, Inbound, Reply, Say, Session, Turn
from bot.errors import SessionBusy, StoreUnavailable
from bot.person import Pepper
from bot.ports import Counters, Frequency, People, Sessions
from bot.texts import Texts

MOST_TRIES = 5
FORGET = "forget"
FREQUENCY: dict[str, Frequency] = {"tips_weekly": "weekly", "tips_fortnightly": "fortnightly"}

log = logging.getLogger(__name__)
_sessions = msgspec.msgpack.Decoder(Session)
_answers = msgspec.msgpack.Decoder(Answer)


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything that answering needs, built once."""

    script: Script
    texts: Texts
    sessions: Sessions
    people: People
    counters: Counters
    pepper: Pepper


async def receive(inbound: Inbound, desk: Desk, *, now: datetime) -> Answer:
    """Answer one message, once: the same message id gets the same answer again. Raises StoreUnavailable when the
    session store is gone, and SessionBusy when others keep changing the session."""
    person = desk.pepper.person(inbound.channel, inbound.sender)
    for _ in range(MOST_TRIES):
        loaded = await desk.sessions.load(person, inbound.id)
        if loaded.answer is not None:
            return _answers.decode(loaded.answer)
        try:
            turn = await _decided(inbound, desk, _decoded(loaded.session), now)
            today = now.astimezone(PAKISTAN).date()
            answer = answer_of(desk.texts, turn, channel=inbound.channel, today=today)
        except Exception:
            # A mistake of ours costs this one message its answer, and must not hold up the next.
            with suppress(StoreUnavailable):
                await desk.sessions.release(person, inbound.id)
            raise
        if await desk.sessions.save(
            person,
            inbound.id,
            version=loaded.version,
            session=msgspec.msgpack.encode(_kept(turn)),
            answer=msgspec.msgpack.encode(answer),
        ):
            _count(desk.counters, inbound, turn)
            return answer
    raise SessionBusy


async def _decided(inbound: Inbound, desk: Desk, before: Session, now: datetime) -> Turn:
    script = desk.script
    turn = advance(script, before, inbound, now)
    wishes = [effect for effect in turn.effects if effect in SAVED]
    try:
        values = [await _carry_out(wish, inbound, desk, turn.session, now) for wish in wishes]
    except StoreUnavailable:
        log.warning("consent not saved", extra={"wishes": len(wishes)})
        return could_not_save(script, before, turn, inbound)
    for told in values:
        turn = replace(turn, replies=tuple(telling(reply, told) for reply in turn.replies))
    return turn


async def _carry_out(
    wish: str, inbound: Inbound, desk: Desk, session: Session, now: datetime
) -> Mapping[str, str]:
    if wish == FORGET:
        return await _forget(inbound, desk, now)
    if wish == "tips_off":
        await desk.people.unsubscribe(inbound.sender, channel=inbound.channel, message_id=inbound.id, at=now)
        return {}
    await desk.people.subscribe(
        inbound.sender,
        channel=inbound.channel,
        locale=session.locale,
        role=session.role,
        frequency=FREQUENCY[wish],
        message_id=inbound.id,
        at=now,
    )
    return {}


async def _forget(inbound: Inbound, desk: Desk, now: datetime) -> Mapping[str, str]:
    done = await desk.people.forget(inbound.sender, message_id=inbound.id, at=now)
    # This channel's session is overwritten with an empty one when the turn is saved.
    other: Channel = "sms" if inbound.channel == "whatsapp" else "whatsapp"
    await desk.sessions.forget([desk.pepper.person(other, inbound.sender)])
    return {"tips": "yes" if done.tips else "no"}


def telling(reply: Reply, values: Mapping[str, str]) -> Reply:
    """The reply with what only the people store could tell (what was deleted, for example)."""
    if not values:
        return reply
    return replace(reply, says=tuple(Say(say.id, {**say.values, **values}) for say in reply.says))


def _kept(turn: Turn) -> Session:
    return Session() if FORGET in turn.effects else turn.session


def _decoded(stored: bytes | None) -> Session:
    if stored is None:
        return Session()
    try:
        return _sessions.decode(stored)
    except msgspec.DecodeError:
        # Written by a version that we no longer understand: begin afresh rather than fail for ever.
        log.warning("session unreadable")
        return Session()


def _count(counters: Counters, inbound: Inbound, turn: Turn) -> None:
    session = turn.session
    outcome = "understood" if turn.understood else "asked_again"
    counters.count(
        f"turn:{inbound.channel}:{session.locale or 'none'}:{outcome}",
        f"step:{session.flow}.{session.step}",
        *(f"intent:{turn.intent}" for _ in range(turn.intent is not None)),
        *("distress" for _ in range(turn.distress)),
        *(f"effect:{effect}" for effect in turn.effects),
    )
