"""Counts by day: gathered, sent, copied for good, and never in anybody's way."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime

import pytest

from bot.storage import counters as counters_module
from bot.storage.counters import RedisCounters
from bot.storage.database import Database
from bot.storage.migrations import upgrade
from bot.storage.redis import Redis
from bot.storage.statistics import Statistics

# In Pakistan it is already the next day.
LATE = datetime(2030, 1, 1, 20, 0, tzinfo=UTC)
DAY = date(2030, 1, 2)
KEY = "counts:{2030-01-02}"


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    opened = Redis(redis_url)
    await opened.command("DEL", KEY)
    yield opened
    await opened.close()


@pytest.fixture
def counters(redis: Redis) -> RedisCounters:
    return RedisCounters(redis, clock=lambda: LATE)


async def test_counts_add_up_on_the_day_in_pakistan(counters: RedisCounters) -> None:
    counters.count("turn:sms:ur", "step:menu.choose")
    await counters.flush()
    counters.count("turn:sms:ur")
    counters.count("turn:sms:ur")
    await counters.flush()
    await counters.flush()
    assert await counters.of(DAY) == {"turn:sms:ur": 3, "step:menu.choose": 1}
    assert await counters.of(date(2030, 1, 1)) == {}


async def test_two_processes_count_together(redis: Redis, counters: RedisCounters) -> None:
    other = RedisCounters(redis, clock=lambda: LATE)
    for each in (counters, other):
        each.count("distress")
        await each.flush()
    assert await counters.of(DAY) == {"distress": 2}


async def test_they_are_sent_now_and_then_and_at_the_end(redis: Redis) -> None:
    async with RedisCounters(redis, clock=lambda: LATE, every=0.01) as counters:
        counters.count("early")
        while not await counters.of(DAY):  # noqa: ASYNC110 (Redis knows)
            await asyncio.sleep(0.005)
        counters.count("last")
    assert await counters.of(DAY) == {"early": 1, "last": 1}


async def test_they_expire(redis: Redis, counters: RedisCounters) -> None:
    counters.count("turn")
    await counters.flush()
    assert 39 * 86400 < await redis.command("TTL", KEY) <= 40 * 86400


async def test_without_redis_they_are_dropped_and_only_the_log_is_told(
    caplog: pytest.LogCaptureFixture,
) -> None:
    redis = Redis("redis://127.0.0.1:1")
    async with RedisCounters(redis, every=3600) as counters:
        counters.count("turn")
        await counters.flush()
        counters.count("turn")
    assert [record.message for record in caplog.records].count("counts dropped") == 2


async def test_names_are_bounded(
    counters: RedisCounters, redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counters_module, "MOST_NAMES", 3)
    counters.count(*(f"name {number}" for number in range(10)), "x" * 101)
    await counters.flush()
    counters.count("one more", "name 0")
    await counters.flush()
    assert await counters.of(DAY) == {"name 0": 2, "name 1": 1, "name 2": 1}


class TestForGood:
    """The copy in PostgreSQL."""

    @pytest.fixture
    async def statistics(self, database_url: str) -> AsyncIterator[Statistics]:
        upgrade(database_url)
        database = Database(database_url)
        yield Statistics(database)
        await database.close()

    async def test_the_same_counts_again_change_nothing_and_more_replace_them(
        self, statistics: Statistics
    ) -> None:
        await statistics.keep(DAY, {"turn": 3, "distress": 1})
        await statistics.keep(DAY, {"turn": 3, "distress": 1})
        await statistics.keep(DAY, {"turn": 5})
        assert await statistics.of(DAY) == {"turn": 5, "distress": 1}

    async def test_a_redis_that_lost_its_data_takes_nothing_away(self, statistics: Statistics) -> None:
        day = date(2030, 1, 5)
        await statistics.keep(day, {"turn": 7})
        await statistics.keep(day, {"turn": 2})
        await statistics.keep(day, {})
        assert await statistics.of(day) == {"turn": 7}
