"""The one place where real things are built and joined."""

import secrets
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import uvicorn

from bot import content, logs
from bot.actions.receive import Desk
from bot.channels.twilio import Signature
from bot.person import Pepper
from bot.settings import Settings
from bot.storage.counters import RedisCounters
from bot.storage.database import Database
from bot.storage.people import PostgresPeople
from bot.storage.redis import Redis
from bot.storage.sessions import RedisSessions
from bot.storage.temporary import TemporaryPeople
from bot.web.app import create_app
from bot.web.state import Web



def serve(settings: Settings) -> None:
    """Run the web process until it is told to stop."""
    logs.configure(settings.log_level)
    app = create_app(lambda: opened(settings))
    local = settings.public_url.startswith(("http://127.0.0.1", "http://localhost"))
    uvicorn.run(
        app,
        # On a laptop nobody else in the network should reach the simulator.
        host="127.0.0.1" if local else "0.0.0.0",  # noqa: S104
        port=settings.port,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=10,
    )


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Web]:
    """Everything behind the web process, opened and in the end closed."""
    known = content.load(org=settings.org_name)
    pepper = Pepper(settings.secret_key.encode())
    async with AsyncExitStack() as stack:
        redis = Redis(_given(settings.redis_url))
        stack.push_async_callback(redis.close)
        database = Database(_given(settings.database_url))
        stack.push_async_callback(database.close)
        counters = await stack.enter_async_context(RedisCounters(redis))
        desk = Desk(
            script=known.script,
            texts=known.texts,
            sessions=RedisSessions(redis),
            people=PostgresPeople(database, pepper),
            counters=counters,
            pepper=pepper,
        )
        yield Web(
            desk=desk,
            signature=Signature(settings.twilio_auth_token, settings.public_url),
            senders=settings.twilio_senders,
            now=lambda: datetime.now(UTC),
            probes={"redis": redis.ping, "postgres": database.ping},
            port=settings.port,
            org=settings.org_name,
            simulator=settings.simulator,
        )


@asynccontextmanager
async def alone(redis_url: str, folder: Path) -> AsyncIterator[Desk]:
    """A desk for a conversation in a terminal: its own store, and tables only if somebody asks for tips."""
    known = content.load()
    pepper = Pepper(secrets.token_bytes(32))
    async with AsyncExitStack() as stack:
        redis = Redis(redis_url)
        stack.push_async_callback(redis.close)
        counters = await stack.enter_async_context(RedisCounters(redis))
        yield Desk(
            script=known.script,
            texts=known.texts,
            sessions=RedisSessions(redis),
            people=await stack.enter_async_context(TemporaryPeople(folder, pepper)),
            counters=counters,
            pepper=pepper,
        )


def _given(url: str | None) -> str:
    assert url, "the settings of a process that serves people name both stores"
    return url
