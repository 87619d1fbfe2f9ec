"""Receiving a message while something fails: the real stores, behind wrappers that fail at each point in turn."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import msgspec
import pytest
from sqlalchemy import text

from bot.actions.receive import MOST_TRIES, Desk, receive
from bot.actions.speak import Answer
from bot.conversation.session import Channel, Inbound, Session
from bot.errors import DatabaseUnavailable, RedisUnavailable, SessionBusy, TextMissing
from bot.person import Pepper
from bot.ports import Loaded
from bot.storage.counters import RedisCounters
from bot.storage.database import Database
from bot.storage.migrations import upgrade
from bot.storage.people import PostgresPeople
from bot.storage.redis import Redis
from bot.storage.sessions import RedisSessions, hashed, keys_of, session_key
from bot.texts import Texts
from tests.talk import known

NOW = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)
PEPPER = Pepper(b"a secret of these tests")
BEFORE_LOAD, AFTER_LOAD = "before load", "after load"
BEFORE_SAVE, AFTER_SAVE = "before save", "after save"
POINTS = (BEFORE_LOAD, AFTER_LOAD, BEFORE_SAVE, AFTER_SAVE)
# A whole conversation: language, role, no tips, a report to its end, the helplines and back.
SAID = ("hi", "english", "student", "no", "1", "1", "1", "help", "back", "menu")
TABLES = ("people", "consent_ledger", "do_not_contact")
GONE = "redis://127.0.0.1:1"


class FailingSessions(RedisSessions):
    """The real store, whose next call fails at one point: nothing more reaches the caller."""

    point = ""

    async def load(self, person: str, message_id: str) -> Loaded:
        self._fails_at(BEFORE_LOAD)
        loaded = await super().load(person, message_id)
        self._fails_at(AFTER_LOAD)
        return loaded

    async def save(
        self, person: str, message_id: str, *, version: int, session: bytes, answer: bytes
    ) -> bool:
        self._fails_at(BEFORE_SAVE)
        saved = await super().save(person, message_id, version=version, session=session, answer=answer)
        self._fails_at(AFTER_SAVE)
        return saved

    def _fails_at(self, point: str) -> None:
        if self.point == point:
            self.point = ""
            raise RedisUnavailable(point)


class OvertakenSessions(RedisSessions):
    """The real store, in which somebody else saves between our load and our save, so often."""

    def __init__(self, redis: Redis, *, overtaken: int, by: Session) -> None:
        super().__init__(redis)
        self.overtaken, self.by = overtaken, by
        self.tries = 0

    async def save(
        self, person: str, message_id: str, *, version: int, session: bytes, answer: bytes
    ) -> bool:
        self.tries += 1
        if self.tries <= self.overtaken:
            other = msgspec.msgpack.encode(self.by)
            assert await super().save(
                person, f"other{self.tries}", version=version, session=other, answer=b""
            )
        return await super().save(person, message_id, version=version, session=session, answer=answer)


class FailingPeople(PostgresPeople):
    """The real store, which fails before or after it has written."""

    point = ""

    async def subscribe(self, number: str, **wish: Any) -> None:
        await self._around(lambda: super(FailingPeople, self).subscribe(number, **wish))

    async def unsubscribe(self, number: str, **wish: Any) -> None:
        await self._around(lambda: super(FailingPeople, self).unsubscribe(number, **wish))

    async def _around(self, write: Callable[[], Awaitable[None]]) -> None:
        point, self.point = self.point, ""
        if point == "before":
            raise DatabaseUnavailable(point)
        await write()
        if point == "after":
            raise DatabaseUnavailable(point)


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    opened = Redis(redis_url)
    yield opened
    await opened.close()


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    upgrade(database_url)
    opened = Database(database_url)
    yield opened
    await opened.close()


@pytest.fixture
def desk(redis: Redis, database: Database) -> Desk:
    content = known()
    return Desk(
        script=content.script,
        texts=content.texts,
        sessions=RedisSessions(redis, lease=0.05),
        people=PostgresPeople(database, PEPPER),
        counters=RedisCounters(redis),
        pepper=PEPPER,
    )


class Phone:
    """One person's phone, and what is stored of them."""

    def __init__(self, redis: Redis, *, number: str = "", channel: Channel = "whatsapp") -> None:
        self.redis = redis
        self.number = number or f"+9230{secrets.randbelow(10**8):08d}"
        self.channel: Channel = channel
        self.person = PEPPER.person(channel, self.number)
        self.sent = 0
        self.now = NOW

    def writes(self, words: str) -> Inbound:
        """A new message."""
        self.sent += 1
        self.now += timedelta(seconds=20)
        return Inbound(f"SM{self.number}{self.channel}{self.sent}", self.number, self.channel, text=words)

    async def hears(self, message: Inbound, desk: Desk) -> Answer:
        """The answer to it."""
        return await receive(message, desk, now=self.now)

    async def talks(self, desk: Desk, *said: str) -> list[Answer]:
        """Several messages, one after the other."""
        return [await self.hears(self.writes(words), desk) for words in said]

    async def stored(self, message: Inbound) -> tuple[bytes | None, bytes | None]:
        """Session and answer as they lie in Redis."""
        answer, session, _ = keys_of(self.person, hashed(message.id))
        return await self.redis.command("GET", session), await self.redis.command("GET", answer)

    async def session(self) -> Session | None:
        """The session as it lies in Redis."""
        found = await self.redis.command("GET", session_key(self.person))
        return msgspec.msgpack.decode(found[4:], type=Session) if found else None

    async def stands_at(self, place: str, *, locale: str = "en", role: str = "student") -> None:
        """Put the person somewhere."""
        flow, _, step = place.partition(".")
        session = Session(flow, step, locale, role, int(self.now.timestamp()))
        stored = (1).to_bytes(4) + msgspec.msgpack.encode(session)
        await self.redis.command("SET", session_key(self.person), stored)


def ids(answer: Answer) -> list[str]:
    return [text_id for reply in answer.replies for text_id in reply.message_ids]


async def rows(database: Database, table: str, number: str) -> int:
    query = text(f"SELECT count(*) FROM {table} WHERE number_key = :key")
    found: int = await database.run(
        lambda connection: connection.scalar(query, {"key": PEPPER.number(number)}), patience=10
    )
    return found


@pytest.mark.parametrize("point", POINTS)
@pytest.mark.parametrize("turn", range(len(SAID)))
async def test_wherever_it_fails_each_message_gets_one_answer_and_the_conversation_is_the_same(
    redis: Redis, desk: Desk, turn: int, point: str
) -> None:
    undisturbed, phone = Phone(redis), Phone(redis)
    expected = await undisturbed.talks(desk, *SAID)
    failing = FailingSessions(redis)
    shaky = replace(desk, sessions=failing)
    heard = []
    for number, words in enumerate(SAID):
        message = phone.writes(words)
        if number == turn:
            failing.point = point
            before, _ = await phone.stored(message)
            with pytest.raises(RedisUnavailable):
                await phone.hears(message, shaky)
            after, answer = await phone.stored(message)
            assert (after != before) == (answer is not None), (
                "the session moved without an answer, or not with it"
            )
            assert (answer is not None) == (point == AFTER_SAVE)
        first = await phone.hears(message, shaky)
        again = await phone.hears(message, shaky)
        assert msgspec.msgpack.encode(first) == msgspec.msgpack.encode(again)
        heard.append(first)
    assert heard == expected
    assert await phone.session() == await undisturbed.session()


@pytest.mark.parametrize("point", POINTS)
async def test_who_writes_something_new_instead_goes_on_from_what_was_saved(
    redis: Redis, desk: Desk, point: str
) -> None:
    phone = Phone(redis)
    await phone.stands_at("menu.student")
    shaky = FailingSessions(redis, lease=0.05)
    shaky.point = point
    with pytest.raises(RedisUnavailable):
        await phone.hears(phone.writes("1"), replace(desk, sessions=shaky))
    answer = await phone.hears(phone.writes("back"), desk)
    # The lost message counts if it was saved, and only then.
    assert f"{answer.flow}.{answer.step}" == "menu.student"
    session = await phone.session()
    assert session
    assert session.step == "student"
    answer = await phone.hears(phone.writes("1"), desk)
    assert ids(answer) == ["report-which-app"]


async def test_a_retry_gets_the_saved_bytes_even_when_the_talk_has_gone_on(redis: Redis, desk: Desk) -> None:
    phone = Phone(redis)
    message = phone.writes("hi")
    first = await phone.hears(message, desk)
    await phone.talks(desk, "english", "student", "no")
    before = await phone.session()
    assert await phone.hears(message, desk) == first
    assert await phone.session() == before


async def test_who_was_overtaken_starts_again_from_the_newer_session(redis: Redis, desk: Desk) -> None:
    phone = Phone(redis)
    await phone.stands_at("menu.student")
    newer = Session("report", "which_app", "en", "student", int(NOW.timestamp()))
    overtaken = OvertakenSessions(redis, overtaken=1, by=newer)
    answer = await phone.hears(phone.writes("1"), replace(desk, sessions=overtaken))
    assert (answer.flow, answer.step) == ("report", "tiktok_what")
    assert overtaken.tries == 2


async def test_who_is_overtaken_again_and_again_gets_no_answer_and_moves_nothing(
    redis: Redis, desk: Desk
) -> None:
    phone = Phone(redis)
    newer = Session("menu", "student", "en", "student", int(NOW.timestamp()))
    overtaken = OvertakenSessions(redis, overtaken=99, by=newer)
    message = phone.writes("1")
    with pytest.raises(SessionBusy):
        await phone.hears(message, replace(desk, sessions=overtaken))
    assert overtaken.tries == MOST_TRIES
    assert await phone.session() == newer
    assert (await phone.stored(message))[1] is None
    answer = await phone.hears(message, desk)
    assert ids(answer) == ["report-which-app"]


async def test_a_session_that_nobody_can_read_begins_afresh(redis: Redis, desk: Desk) -> None:
    phone = Phone(redis)
    await redis.command("SET", session_key(phone.person), (7).to_bytes(4) + b"\xc1 not ours")
    answer = await phone.hears(phone.writes("hi"), desk)
    assert ids(answer) == ["welcome-language"]


async def test_without_counters_everything_goes_on(redis: Redis, desk: Desk) -> None:
    nowhere = Redis(GONE)
    async with RedisCounters(nowhere, every=0.01) as counters:
        phone = Phone(redis)
        answers = await phone.talks(replace(desk, counters=counters), *SAID)
        await counters.flush()
    assert answers == await Phone(redis).talks(desk, *SAID)
    await nowhere.close()


async def test_without_redis_it_says_so_and_nothing_is_written_to_postgres(
    desk: Desk, redis: Redis, database: Database
) -> None:
    nowhere = Redis(GONE)
    phone = Phone(redis)
    for words in ("hi", "stop", "forget me"):
        with pytest.raises(RedisUnavailable):
            await phone.hears(phone.writes(words), replace(desk, sessions=RedisSessions(nowhere)))
    for table in TABLES:
        assert await rows(database, table, phone.number) == 0
    await nowhere.close()


@pytest.fixture
async def away(desk: Desk) -> AsyncIterator[Desk]:
    """The same desk while PostgreSQL is away."""
    database = Database("postgresql+psycopg://mehfooz@127.0.0.1:1/mehfooz")
    yield replace(desk, people=PostgresPeople(database, PEPPER))
    await database.close()


# Where the person is, what they write, what is said instead, and what must not be said.
WISHES = [
    ("welcome.tips_offer", "yes", "welcome-tips-failed", "welcome-tips-yes"),
    ("settings.tips", "1", "settings-not-saved", "settings-started"),
    ("settings.tips", "2", "settings-not-saved", "settings-fortnightly"),
    ("settings.tips", "3", "settings-stop-failed", "settings-stopped"),
    ("report.which_app", "stop", "settings-stop-failed", "settings-stopped"),
    ("settings.forget_sure", "yes", "settings-forget-failed", "settings-forgotten"),
]


@pytest.mark.parametrize("channel", ["sms", "whatsapp"])
@pytest.mark.parametrize("locale", ["en", "ur", "ur-Latn"])
@pytest.mark.parametrize("wish", WISHES)
async def test_a_wish_that_cannot_be_saved_is_said_to_have_failed(
    redis: Redis, away: Desk, wish: tuple[str, str, str, str], locale: str, channel: Channel
) -> None:
    place, words, failed, claimed = wish
    phone = Phone(redis, channel=channel)
    await phone.stands_at(place, locale=locale)
    before = await phone.session()
    message = phone.writes(words)
    answer = await phone.hears(message, away)
    assert failed in ids(answer)
    assert claimed not in ids(answer)
    after = await phone.session()
    assert before
    assert after
    assert (after.flags, after.locale, after.role) == (before.flags, locale, "student")
    assert await phone.hears(message, away) == answer


async def test_without_postgres_conversations_go_on(redis: Redis, away: Desk, desk: Desk) -> None:
    assert await Phone(redis).talks(away, *SAID) == await Phone(redis).talks(desk, *SAID)


@pytest.mark.parametrize("point", ["before", "after"])
async def test_a_yes_whose_saving_is_not_sure_is_not_claimed_and_can_be_said_again(
    redis: Redis, database: Database, desk: Desk, point: str
) -> None:
    phone = Phone(redis)
    await phone.stands_at("settings.tips")
    people = FailingPeople(database, PEPPER)
    people.point = point
    shaky = replace(desk, people=people)
    assert ids(await phone.hears(phone.writes("1"), shaky)) == ["settings-not-saved"]
    answers = await phone.talks(shaky, "1", "1")
    assert [ids(answer) for answer in answers] == [["settings-tips"], ["settings-started"]]
    assert await rows(database, "people", phone.number) == 1


@pytest.mark.parametrize("point", [BEFORE_SAVE, AFTER_SAVE])
@pytest.mark.parametrize(
    ("place", "words", "left"),
    [
        ("settings.tips", "1", {"people": 1, "consent_ledger": 1, "do_not_contact": 0}),
        ("settings.tips", "stop", {"people": 0, "consent_ledger": 1, "do_not_contact": 1}),
        ("settings.forget_sure", "yes", {"people": 0, "consent_ledger": 1, "do_not_contact": 1}),
    ],
)
async def test_a_wish_is_written_once_however_often_its_message_comes(
    redis: Redis, database: Database, desk: Desk, place: str, words: str, left: dict[str, int], point: str
) -> None:
    phone = Phone(redis)
    await phone.stands_at(place)
    message = phone.writes(words)
    shaky = FailingSessions(redis)
    shaky.point = point
    with pytest.raises(RedisUnavailable):
        await phone.hears(message, replace(desk, sessions=shaky))
    first = await phone.hears(message, desk)
    assert await phone.hears(message, desk) == first
    assert {table: await rows(database, table, phone.number) for table in TABLES} == left


async def test_a_wish_is_written_once_by_one_who_was_overtaken(
    redis: Redis, database: Database, desk: Desk
) -> None:
    phone = Phone(redis)
    await phone.stands_at("settings.tips")
    same = Session("settings", "tips", "en", "student", int(NOW.timestamp()))
    overtaken = OvertakenSessions(redis, overtaken=3, by=same)
    answer = await phone.hears(phone.writes("1"), replace(desk, sessions=overtaken))
    assert ids(answer) == ["settings-started"]
    assert await rows(database, "consent_ledger", phone.number) == 1


def told(locale: str, channel: Channel, *, tips: bool) -> str:
    """What somebody who is forgotten is told."""
    return known().texts.body(
        "settings-forgotten",
        locale=locale,
        sms=channel == "sms",
        today=NOW.date(),
        values={"tips": "yes" if tips else "no"},
    )


@pytest.mark.parametrize("locale", ["en", "ur", "ur-Latn"])
@pytest.mark.parametrize("channel", ["sms", "whatsapp"])
@pytest.mark.parametrize("tips", [True, False])
async def test_forget_me_empties_both_channels_and_says_exactly_what_went(
    redis: Redis, database: Database, desk: Desk, channel: Channel, locale: str, tips: bool
) -> None:
    here = Phone(redis, channel=channel)
    there = Phone(redis, number=here.number, channel="sms" if channel == "whatsapp" else "whatsapp")
    await there.stands_at("settings.tips", locale=locale)
    await there.talks(desk, "1" if tips else "menu")
    await here.stands_at("report.which_app", locale=locale)
    _, answer = await here.talks(desk, "forget me", "yes")
    assert answer.replies[0].body == told(locale, channel, tips=tips)
    assert told(locale, channel, tips=True) != told(locale, channel, tips=False)
    assert await there.session() is None
    assert await here.session() == Session()
    assert await rows(database, "people", here.number) == 0
    for phone in (here, there):
        (afterwards,) = await phone.talks(desk, "hi")
        assert ids(afterwards) == ["welcome-language"]


@pytest.mark.parametrize("turn", [0, 1])
@pytest.mark.parametrize("point", POINTS)
async def test_a_wish_to_be_forgotten_that_fails_on_the_way_tells_the_same_when_it_comes_again(
    redis: Redis, desk: Desk, point: str, turn: int
) -> None:
    phone = Phone(redis)
    await phone.stands_at("settings.tips")
    await phone.talks(desk, "1")
    shaky = FailingSessions(redis)
    for number, words in enumerate(("forget me", "yes")):
        message = phone.writes(words)
        if number == turn:
            shaky.point = point
            with pytest.raises(RedisUnavailable):
                await phone.hears(message, replace(desk, sessions=shaky))
        answer = await phone.hears(message, desk)
    assert answer.replies[0].body == told("en", "whatsapp", tips=True)
    assert await phone.session() == Session()


async def test_a_mistake_of_ours_does_not_hold_up_the_next_message(redis: Redis, desk: Desk) -> None:
    phone = Phone(redis)
    patient = replace(desk, sessions=RedisSessions(redis, lease=60.0))

    class Broken:
        def body(self, *_: object, **__: object) -> str:
            raise TextMissing("a text that the check let through")

        def label(self, *_: object, **__: object) -> str:
            raise TextMissing("a text that the check let through")

    with pytest.raises(TextMissing):
        await phone.hears(phone.writes("menu"), replace(patient, texts=cast(Texts, Broken())))
    async with asyncio.timeout(5):
        assert (await phone.hears(phone.writes("menu"), patient)).understood
