"""The one way to PostgreSQL: a piece of work in a transaction, with a time limit."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolExhausted
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from bot.errors import DatabaseUnavailable

Result = TypeVar("Result")
Work = Callable[[AsyncConnection], Awaitable[Result]]
PATIENCE = 1.0
CONNECTIONS = 10
OPTIONS: dict[str, Any] = {
    "connect_timeout": 2,
    "options": "-c timezone=UTC -c lock_timeout=2s -c idle_in_transaction_session_timeout=60s",
    "keepalives_idle": 10,
    "keepalives_interval": 3,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
    "application_name": "mehfooz",
}


class Database:
    """A pool of connections to `url`, opened when first needed; it mends itself when PostgreSQL is back."""

    def __init__(self, url: str, *, connections: int = CONNECTIONS) -> None:
        self._engine = create_async_engine(
            url,
            pool_size=connections,
            max_overflow=0,
            pool_timeout=PATIENCE,
            # A connection from before a restart is replaced instead of failing.
            pool_pre_ping=True,
            connect_args=OPTIONS,
        )
        self._abandoned: set[asyncio.Task[Any]] = set()

    async def run(self, work: Work[Result], *, patience: float = PATIENCE) -> Result:
        """Do all of the work or nothing; DatabaseUnavailable when PostgreSQL does not answer in time.

        When that happens while it commits, the work may have been done: make it safe to repeat.
        """
        task = asyncio.create_task(self._transaction(work))
        try:
            done, _ = await asyncio.wait({task}, timeout=patience)
        except asyncio.CancelledError:
            self._abandon(task)
            raise
        if not done:
            self._abandon(task)
            raise DatabaseUnavailable("PostgreSQL does not answer")
        return translated(task)

    async def ping(self) -> None:
        """Return when PostgreSQL answers."""
        await self.run(lambda connection: connection.exec_driver_sql("SELECT 1"))

    async def close(self) -> None:
        """Close all connections; the next piece of work would open them again."""
        await self._engine.dispose()

    async def _transaction(self, work: Work[Result]) -> Result:
        async with self._engine.begin() as connection:
            return await work(connection)

    def _abandon(self, task: asyncio.Task[Any]) -> None:
        # Cancelling waits for the server to confirm, which one that hangs never does: nobody waits for that here.
        self._abandoned.add(task)
        task.add_done_callback(self._forgotten)
        task.cancel()

    def _forgotten(self, task: asyncio.Task[Any]) -> None:
        self._abandoned.discard(task)
        if not task.cancelled():
            task.exception()


def translated(task: asyncio.Task[Result]) -> Result:
    """The result of finished work; a failure of the connection becomes one of ours."""
    try:
        return task.result()
    except (OperationalError, InterfaceError, PoolExhausted, OSError) as error:
        raise DatabaseUnavailable(f"PostgreSQL: {type(error).__name__}") from error
    except DBAPIError as error:
        if error.connection_invalidated:
            raise DatabaseUnavailable(f"PostgreSQL: {type(error).__name__}") from error
        raise
