"""The work that nobody waits for: it runs at its times, on any number of machines, until told to stop."""

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from procrastinate import App, JobContext, PsycopgConnector, RetryStrategy
from procrastinate.exceptions import ConnectorException
from psycopg import OperationalError
from sqlalchemy.engine import make_url

from bot import logs
from bot.errors import DatabaseUnavailable, StoreUnavailable
from bot.person import Pepper
from bot.settings import Settings
from bot.storage.counters import DAYS_KEPT, PAKISTAN, RedisCounters
from bot.storage.database import Database
from bot.storage.people import PostgresPeople
from bot.storage.redis import Redis
from bot.storage.statistics import Statistics

STOPPERS = (signal.SIGTERM, signal.SIGINT)
PAUSE = 2.0
# Thirteen months, counted generously.
LINKED = timedelta(days=396)
FINISHED_KEPT_HOURS = 30 * 24
# A laptop that is off at night catches up in the morning.
CATCH_UP = timedelta(hours=26).total_seconds()
SILENCE = 30.0

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Stores:
    """What the jobs work on."""

    database: Database
    counters: RedisCounters
    statistics: Statistics
    people: PostgresPeople
    clock: Callable[[], datetime]


def run(settings: Settings) -> None:
    """Work until SIGTERM or SIGINT. A store that is away is waited for, and said so in the log."""
    logs.configure(settings.log_level)
    asyncio.run(work_until_stopped(settings))


async def work_until_stopped(settings: Settings) -> None:
    """The same inside an event loop."""
    stopped = asyncio.Event()
    for number in STOPPERS:
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    assert settings.database_url
    async with opened(settings) as stores:
        while not stopped.is_set():
            await work(stores, settings.database_url, stopped)
    log.info("worker stopped")


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Stores]:
    """The stores of these settings, closed at the end."""
    assert settings.redis_url
    assert settings.database_url
    redis, database = Redis(settings.redis_url), Database(settings.database_url)
    try:
        yield Stores(
            database=database,
            counters=RedisCounters(redis),
            statistics=Statistics(database),
            people=PostgresPeople(database, Pepper(settings.secret_key.encode())),
            clock=lambda: datetime.now(UTC),
        )
    finally:
        await redis.close()
        await database.close()


async def work(stores: Stores, database_url: str, stopped: asyncio.Event) -> None:
    """Run jobs until stopped, or until PostgreSQL goes away; then pause a little."""
    working = asyncio.create_task(run_jobs(stores, database_url))
    stopping = asyncio.create_task(stopped.wait())
    await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
    working.cancel()
    with suppress(asyncio.CancelledError):
        try:
            await working
        except (DatabaseUnavailable, ConnectorException, OperationalError) as error:
            log.warning("jobs wait for postgres", extra={"error": type(error.__cause__ or error).__name__})
    with suppress(TimeoutError):
        async with asyncio.timeout(PAUSE):
            await stopping


async def run_jobs(stores: Stores, database_url: str) -> None:
    """Run jobs until cancelled; those in hand are finished if they are quick."""
    await stores.database.ping()
    # An app that lost its database cannot be opened again, so each turn makes its own.
    app = jobs(stores, database_url)
    try:
        await app.open_async()
        log.info("worker started")
        await app.run_worker_async(
            concurrency=4,
            delete_jobs="successful",
            install_signal_handlers=False,
            shutdown_graceful_timeout=4,
            stalled_worker_timeout=SILENCE,
        )
    finally:
        await app.close_async()


def jobs(stores: Stores, database_url: str) -> App:
    """Every job and when it runs (in UTC)."""
    address = make_url(database_url).set(drivername="postgresql").render_as_string(hide_password=False)
    options = {"connect_timeout": 2, "application_name": "mehfooz worker"}
    pool = PsycopgConnector(conninfo=address, kwargs=options, min_size=1, max_size=5, timeout=3)
    app = App(connector=pool, periodic_defaults={"max_delay": CATCH_UP})

    @app.periodic(cron="*/5 * * * *")
    @app.task(name="copy_counts", queueing_lock="copy_counts")
    async def copy_counts(timestamp: int) -> None:
        await copy(stores, days=2)

    @app.periodic(cron="23 22 * * *")
    @app.task(
        name="tidy", queueing_lock="tidy", retry=RetryStrategy(max_attempts=10, wait=60), pass_context=True
    )
    async def tidy(context: JobContext, timestamp: int) -> None:
        await copy(stores, days=DAYS_KEPT)
        unlinked = await stores.people.unlink_before(stores.clock() - LINKED)
        log.info("ledger unlinked", extra={"rows": unlinked})
        await context.app.job_manager.delete_old_jobs(
            FINISHED_KEPT_HOURS, include_failed=True, include_cancelled=True, include_aborted=True
        )

    @app.periodic(cron="* * * * *")
    @app.task(name="retry_stalled", queueing_lock="retry_stalled", pass_context=True)
    async def retry_stalled(context: JobContext, timestamp: int) -> None:
        manager = context.app.job_manager
        for job in await manager.get_stalled_jobs(seconds_since_heartbeat=SILENCE):
            log.warning("stalled job tried again", extra={"task": job.task_name})
            await manager.retry_job(job)

    return app


async def copy(stores: Stores, *, days: int) -> None:
    """Copy the counts of the last days from Redis, where they end, to PostgreSQL, where they stay."""
    today = stores.clock().astimezone(PAKISTAN).date()
    try:
        for back in range(days):
            day = today - timedelta(days=back)
            await stores.statistics.keep(day, await stores.counters.of(day))
    except StoreUnavailable as error:
        # Nothing is lost: the next time copies the same days.
        log.warning("counts not copied", extra={"error": type(error).__name__})
