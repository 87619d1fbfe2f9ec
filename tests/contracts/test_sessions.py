"""What every store of sessions promises, on a single server and on a cluster."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Sequence

import msgspec
import pytest

from bot.conversation.session import Session
from bot.ports import Loaded, Sessions
from bot.storage.redis import Redis, Word
from bot.storage.sessions import RedisSessions, hashed

SHORT = 1.0
DAY = 24 * 3600
NEW = Loaded(answer=None, session=None, version=0)


class Counted(Redis):
    """Counts what is sent."""

    sent = 0

    async def command(self, *words: Word, again: bool = False) -> object:
        self.sent += 1
        return await super().command(*words, again=again)


@pytest.fixture(params=["single", "cluster"])
async def redis(request: pytest.FixtureRequest) -> AsyncIterator[Counted]:
    name = {"single": "redis_url", "cluster": "cluster_url"}[request.param]
    opened = Counted(request.getfixturevalue(name))
    yield opened
    await opened.close()


@pytest.fixture
def sessions(redis: Redis) -> Sessions:
    return RedisSessions(redis)


@pytest.fixture
def hasty(redis: Redis) -> Sessions:
    """The same with a short lease."""
    return RedisSessions(redis, lease=SHORT)


@pytest.fixture
def person() -> str:
    return secrets.token_hex(16)


async def save(
    sessions: Sessions, person: str, message: str, loaded: Loaded, session: bytes = b"session"
) -> bool:
    return await sessions.save(
        person, message, version=loaded.version, session=session, answer=b"answer to " + message.encode()
    )


async def talk(sessions: Sessions, person: str, messages: Sequence[str]) -> None:
    for message in messages:
        assert await save(sessions, person, message, await sessions.load(person, message), message.encode())


async def arrived(redis: Redis, person: str, message: str) -> None:
    """Return once a message that is being loaded stands in the queue."""
    queue = f"m:{{{person[:2]}}}:q:{person}"
    while hashed(message).encode() not in (await redis.command("GET", queue) or b""):  # noqa: ASYNC110 (Redis knows)
        await asyncio.sleep(0.001)


async def test_of_somebody_new_nothing_is_known(sessions: Sessions, person: str) -> None:
    assert await sessions.load(person, "SM1") == NEW


async def test_the_next_message_finds_the_session(sessions: Sessions, person: str) -> None:
    await talk(sessions, person, ["SM1", "SM2"])
    assert await sessions.load(person, "SM3") == Loaded(answer=None, session=b"SM2", version=2)


async def test_a_message_that_has_been_answered_finds_its_answer(sessions: Sessions, person: str) -> None:
    await talk(sessions, person, ["SM1", "SM2"])
    again = await sessions.load(person, "SM1")
    assert again.answer == b"answer to SM1"


async def test_the_same_message_id_of_another_person_is_another_message(
    sessions: Sessions, person: str
) -> None:
    await talk(sessions, person, ["SM1"])
    assert await sessions.load(secrets.token_hex(16), "SM1") == NEW


async def test_any_bytes_come_back_as_they_were(sessions: Sessions, person: str) -> None:
    every = bytes(range(256))
    assert await sessions.save(person, "SM1", version=0, session=every, answer=every)
    assert (await sessions.load(person, "SM1")).answer == every
    assert (await sessions.load(person, "SM2")).session == every


async def test_messages_at_once_are_answered_in_order_of_arrival(
    redis: Redis, sessions: Sessions, person: str
) -> None:
    order = []

    async def answer(message: str, loaded: Loaded) -> None:
        order.append((message, loaded.session))
        assert await save(sessions, person, message, loaded, message.encode())

    async def load_and_answer(message: str) -> None:
        await answer(message, await sessions.load(person, message))

    first = await sessions.load(person, "SM1")
    async with asyncio.TaskGroup() as together:
        for message in ("SM2", "SM3", "SM4"):
            together.create_task(load_and_answer(message))
            await arrived(redis, person, message)
        await answer("SM1", first)
    assert order == [("SM1", None), ("SM2", b"SM1"), ("SM3", b"SM2"), ("SM4", b"SM3")]


async def test_a_message_that_was_given_up_holds_up_nobody(
    redis: Redis, sessions: Sessions, person: str
) -> None:
    await sessions.load(person, "SM1")
    second = asyncio.create_task(sessions.load(person, "SM2"))
    await arrived(redis, person, "SM2")
    await sessions.release(person, "SM1")
    await sessions.release(person, "SM1")
    assert await second == NEW
    await sessions.release(person, "SM2")
    assert not await redis.command("EXISTS", f"m:{{{person[:2]}}}:q:{person}")


async def test_a_second_message_waits_for_the_first(sessions: Sessions, person: str) -> None:
    first = await sessions.load(person, "SM1")
    second = asyncio.create_task(sessions.load(person, "SM2"))
    await asyncio.sleep(0.1)
    assert not second.done()
    assert await save(sessions, person, "SM1", first)
    assert await second == Loaded(answer=None, session=b"session", version=1)


async def test_nobody_waits_for_another_person(sessions: Sessions, person: str) -> None:
    await sessions.load(person, "SM1")
    neighbour = person[:2] + secrets.token_hex(15)
    assert await sessions.load(neighbour, "SM2") == NEW


async def test_whoever_died_while_answering_is_waited_for_only_so_long(hasty: Sessions, person: str) -> None:
    await hasty.load(person, "SM1")
    assert await hasty.load(person, "SM2") == NEW


async def test_whoever_waits_behind_the_dead_keeps_the_place(
    redis: Redis, hasty: Sessions, person: str
) -> None:
    await hasty.load(person, "SM1")
    second = asyncio.create_task(hasty.load(person, "SM2"))
    await arrived(redis, person, "SM2")
    third = asyncio.create_task(hasty.load(person, "SM3"))
    assert await save(hasty, person, "SM2", await second)
    assert (await third).version == 1


async def test_one_thought_dead_is_refused_and_can_start_over(hasty: Sessions, person: str) -> None:
    slow = await hasty.load(person, "SM1")
    await talk(hasty, person, ["SM2"])
    assert not await save(hasty, person, "SM1", slow)
    anew = await hasty.load(person, "SM1")
    assert anew == Loaded(answer=None, session=b"SM2", version=1)
    assert await save(hasty, person, "SM1", anew)


async def test_of_two_who_answer_the_same_message_one_is_refused_and_finds_the_answer(
    sessions: Sessions, person: str
) -> None:
    one = await sessions.load(person, "SM1")
    other = await sessions.load(person, "SM1")
    assert await save(sessions, person, "SM1", one)
    assert not await save(sessions, person, "SM1", other)
    assert (await sessions.load(person, "SM1")).answer == b"answer to SM1"


async def test_an_answer_once_given_stays_even_if_the_session_is_forgotten(
    sessions: Sessions, person: str
) -> None:
    await talk(sessions, person, ["SM1"])
    await sessions.forget([person])
    assert not await sessions.save(person, "SM1", version=0, session=b"other", answer=b"other")
    assert (await sessions.load(person, "SM1")).answer == b"answer to SM1"


async def test_forgetting_deletes_the_sessions_and_counts_them(sessions: Sessions, person: str) -> None:
    other = secrets.token_hex(16)
    await talk(sessions, person, ["SM1"])
    await talk(sessions, other, ["SM1"])
    assert await sessions.forget([person, other, secrets.token_hex(16)]) == 2
    assert await sessions.forget([person, other]) == 0
    assert await sessions.load(person, "SM2") == NEW


async def test_what_is_forgotten_does_not_come_back_with_an_answer_in_the_making(
    sessions: Sessions, person: str
) -> None:
    await talk(sessions, person, ["SM1"])
    before = await sessions.load(person, "SM2")
    await sessions.forget([person])
    assert not await save(sessions, person, "SM2", before)
    assert await sessions.load(person, "SM2") == NEW


async def test_a_message_takes_two_round_trips(redis: Counted, sessions: Sessions, person: str) -> None:
    await talk(sessions, person, ["SM1"])
    redis.sent = 0
    await talk(sessions, person, ["SM2"])
    assert redis.sent == 2


async def test_scripts_that_the_server_has_lost_are_sent_again(
    redis: Redis, sessions: Sessions, person: str
) -> None:
    await talk(sessions, person, ["SM1"])
    await redis.command("SCRIPT FLUSH")
    await talk(sessions, person, ["SM2"])
    assert (await sessions.load(person, "SM3")).version == 2


async def test_a_full_session_is_stored_in_less_than_300_bytes(
    redis: Redis, sessions: Sessions, person: str
) -> None:
    full = msgspec.msgpack.encode(
        Session(
            flow="report",
            step="tiktok_video_reported_what_next",
            locale="ur-Latn",
            role="student",
            seen_at=1_795_000_000,
            misses=2,
            back=["report.which_app", "report.tiktok_what", "report.tiktok_video"],
            returns=["blackmail.under_eighteen"],
            offered=["report.tiktok_what.video", "report.tiktok_what.account"],
            flags=["tips_asked", "adult"],
            shown={"tips.tiktok": 4},
        )
    )
    loaded = await sessions.load(person, "SM1")
    assert await save(sessions, person, "SM1", loaded, full)
    stored = await redis.command("STRLEN", f"m:{{{person[:2]}}}:s:{person}")
    assert len(full) < stored < 300


async def test_everything_expires_by_itself(redis: Redis, sessions: Sessions, person: str) -> None:
    await talk(sessions, person, ["SM1"])
    await sessions.load(person, "SM2")
    tag = f"m:{{{person[:2]}}}"
    answers = await redis.command("EVAL", "return redis.call('KEYS', ARGV[1])", 1, tag, f"{tag}:a:{person}:*")
    left = {
        "session": await redis.command("TTL", f"{tag}:s:{person}"),
        "answer": await redis.command("TTL", answers[0]),
        "queue": await redis.command("TTL", f"{tag}:q:{person}"),
    }
    bounds = {"session": 91 * DAY, "answer": 2 * DAY, "queue": 10}
    assert all(0 < left[what] <= bounds[what] for what in bounds), left
    assert left["session"] > 90 * DAY


async def test_the_queue_is_gone_when_all_is_answered(redis: Redis, sessions: Sessions, person: str) -> None:
    await talk(sessions, person, ["SM1", "SM2"])
    assert await redis.command("EXISTS", f"m:{{{person[:2]}}}:q:{person}") == 0


async def test_no_message_id_can_be_read_in_the_store(redis: Redis, sessions: Sessions, person: str) -> None:
    await talk(sessions, person, ["SM0123456789abcdef"])
    await sessions.load(person, "SM0123456789abcdef2")
    tag = f"m:{{{person[:2]}}}"
    keys = await redis.command("EVAL", "return redis.call('KEYS', ARGV[1])", 1, tag, f"{tag}:*")
    assert keys
    assert not any(b"SM0123" in key for key in keys)
    assert b"SM0123" not in await redis.command("GET", f"{tag}:q:{person}")
