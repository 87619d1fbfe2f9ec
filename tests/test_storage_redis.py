"""Redis that dies, hangs, or loses a reply: the caller is told, and nothing is sent twice."""

import asyncio
import contextlib
import secrets
import signal
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.errors import RedisUnavailable
from bot.storage.embedded.valkey import Valkey
from bot.storage.redis import Redis
from bot.storage.sessions import RedisSessions


class Line:
    """A unix socket in front of Redis that can swallow one reply and hang up instead."""

    def __init__(self, behind: str, path: Path) -> None:
        self.url = f"unix://{path}"
        self.swallow = False
        self._behind, self._path = behind.removeprefix("unix://"), path

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator["Line"]:
        server = await asyncio.start_unix_server(self._carry, self._path)
        try:
            yield self
        finally:
            server.close()

    async def _carry(self, near: asyncio.StreamReader, to_near: asyncio.StreamWriter) -> None:
        far, to_far = await asyncio.open_unix_connection(self._behind)
        try:
            while said := await near.read(1 << 16):
                to_far.write(said)
                answer = await far.read(1 << 16)
                if self.swallow:
                    self.swallow = False
                    break
                to_near.write(answer)
        finally:
            to_near.close()
            to_far.close()


@pytest.fixture
def valkey(tmp_path: Path) -> Iterator[Valkey]:
    """A server of this test's own, to be killed and started again."""
    server = Valkey(tmp_path / "v")
    server.start()
    yield server
    server.stop()


@pytest.fixture
async def redis(valkey: Valkey) -> AsyncIterator[Redis]:
    opened = Redis(valkey.url)
    yield opened
    await opened.close()


@pytest.fixture
def person() -> str:
    return secrets.token_hex(16)


def kill(server: Valkey) -> None:
    assert server._process
    server._process.stop(signal.SIGKILL, patience=5)


def pause(server: Valkey) -> None:
    assert server._process
    server._process.process.send_signal(signal.SIGSTOP)


def wake(server: Valkey) -> None:
    assert server._process
    server._process.process.send_signal(signal.SIGCONT)


async def test_a_server_killed_between_load_and_save_loses_nothing(
    valkey: Valkey, redis: Redis, person: str
) -> None:
    sessions = RedisSessions(redis, lease=1)
    assert await sessions.save(person, "SM1", version=0, session=b"first", answer=b"one")
    await redis.command("WAITAOF", 1, 0, 5000)
    loaded = await sessions.load(person, "SM2")
    kill(valkey)
    with pytest.raises(RedisUnavailable):
        await sessions.save(person, "SM2", version=loaded.version, session=b"second", answer=b"two")
    valkey.start()
    anew = await sessions.load(person, "SM2")
    assert (anew.session, anew.version) == (b"first", 1)
    assert await sessions.save(person, "SM2", version=1, session=b"second", answer=b"two")
    assert (await sessions.load(person, "SM1")).answer == b"one"


async def test_a_restart_that_nobody_noticed_is_no_failure(valkey: Valkey, redis: Redis, person: str) -> None:
    sessions = RedisSessions(redis)
    await asyncio.gather(*(redis.ping() for _ in range(5)))
    kill(valkey)
    valkey.start()
    await sessions.load(person, "SM1")
    assert await sessions.save(person, "SM1", version=0, session=b"session", answer=b"answer")


async def test_without_a_server_every_call_says_so(valkey: Valkey, redis: Redis, person: str) -> None:
    sessions = RedisSessions(redis)
    await redis.ping()
    kill(valkey)
    for call in (
        sessions.load(person, "SM1"),
        sessions.save(person, "SM1", version=0, session=b"", answer=b""),
        sessions.forget([person]),
        redis.ping(),
    ):
        with pytest.raises(RedisUnavailable):
            await call


async def test_a_server_that_was_never_there_is_found_when_it_comes(tmp_path: Path, person: str) -> None:
    server = Valkey(tmp_path / "v")
    redis = Redis(f"unix://{tmp_path / 'v' / 'socket' / 'valkey.sock'}")
    with pytest.raises(RedisUnavailable):
        await redis.ping()
    server.start()
    try:
        await redis.ping()
    finally:
        await redis.close()
        server.stop()


async def test_one_that_hangs_is_given_up_and_used_again_when_it_wakes(
    valkey: Valkey, redis: Redis, person: str
) -> None:
    sessions = RedisSessions(redis)
    await sessions.load(person, "SM1")
    pause(valkey)
    try:
        with pytest.raises(RedisUnavailable):
            await sessions.load(person, "SM1")
    finally:
        wake(valkey)
    assert (await sessions.load(person, "SM1")).version == 0


async def test_one_that_refuses_to_write_is_unavailable(redis: Redis, person: str) -> None:
    await redis.command("CONFIG", "SET", "maxmemory", "1")
    with pytest.raises(RedisUnavailable):
        await RedisSessions(redis).load(person, "SM1")


async def test_a_save_whose_reply_is_lost_is_not_sent_again_and_the_next_load_finds_its_answer(
    valkey: Valkey, tmp_path: Path, person: str
) -> None:
    async with Line(valkey.url, tmp_path / "line").open() as line:
        redis = Redis(line.url)
        sessions = RedisSessions(redis)
        assert await sessions.save(person, "SM1", version=0, session=b"first", answer=b"one")
        await redis.command("CONFIG", "RESETSTAT")
        line.swallow = True
        with pytest.raises(RedisUnavailable):
            await sessions.save(person, "SM2", version=1, session=b"second", answer=b"two")
        assert (await sessions.load(person, "SM2")).answer == b"two"
        statistics = await redis.command("INFO", "commandstats")
        assert statistics["cmdstat_evalsha"]["calls"] == 2
        await redis.close()


async def test_a_load_whose_reply_is_lost_is_tried_once_more(
    valkey: Valkey, tmp_path: Path, person: str
) -> None:
    async with Line(valkey.url, tmp_path / "line").open() as line:
        redis = Redis(line.url)
        await redis.ping()
        line.swallow = True
        assert (await RedisSessions(redis).load(person, "SM1")).version == 0
        await redis.close()


async def test_more_at_once_than_there_are_connections_wait_for_their_turn(valkey: Valkey) -> None:
    redis = Redis(valkey.url, connections=2)
    sessions = RedisSessions(redis)
    loaded = await asyncio.gather(*(sessions.load(secrets.token_hex(16), "SM1") for _ in range(50)))
    assert len(loaded) == 50
    clients = await redis.command("CLIENT", "LIST")
    assert clients.count(b" addr=") <= 2
    await redis.close()
