"""The one place where real things are built and joined."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from bot import content
from bot.actions.receive import Desk
from bot.person import Pepper
from bot.ports import Counters, People
from bot.settings import Settings
from bot.storage.counters import RedisCounters
from bot.storage.database import Database
from bot.storage.people import PostgresPeople
from bot.storage.redis import Redis
from bot.storage.sessions import RedisSessions


@dataclass(frozen=True, slots=True)
class Parts:
    """What a process that serves people works with."""

    desk: Desk
    redis: Redis
    database: Database


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Parts]:
    """The stores of the settings and a desk over them, opened and in the end closed."""
    assert settings.redis_url, "the settings of a process that serves people name both stores"
    assert settings.database_url
    pepper = Pepper(settings.secret_key.encode())
    async with AsyncExitStack() as stack:
        redis = Redis(settings.redis_url)
        stack.push_async_callback(redis.close)
        database = Database(settings.database_url)
        stack.push_async_callback(database.close)
        counters = await stack.enter_async_context(RedisCounters(redis))
        people = PostgresPeople(database, pepper)
        yield Parts(desk_over(redis, people, counters, pepper, org=settings.org_name), redis, database)


def desk_over(redis: Redis, people: People, counters: Counters, pepper: Pepper, *, org: str) -> Desk:
    """A desk over these stores, with the content freshly read."""
    known = content.load(org=org)
    return Desk(known.script, known.texts, RedisSessions(redis), people, counters, pepper)
