"""A people store that lasts as long as one conversation in a terminal and starts only if somebody needs it."""

from contextlib import AsyncExitStack
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.conversation.session import Channel
from bot.person import Pepper
from bot.ports import Forgotten, Frequency
from bot.storage.database import Database
from bot.storage.embedded import EmbeddedServers
from bot.storage.migrations import upgrade
from bot.storage.people import PostgresPeople


class TemporaryPeople:
    """The real store on a PostgreSQL of its own in `folder`, empty at the start and gone at the end."""

    def __init__(self, folder: Path, pepper: Pepper) -> None:
        self._folder, self._pepper = folder, pepper
        self._stack = AsyncExitStack()
        self._started: PostgresPeople | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._stack.aclose()

    async def subscribe(
        self,
        number: str,
        *,
        channel: Channel,
        locale: str,
        role: str,
        frequency: Frequency,
        message_id: str,
        at: datetime,
    ) -> None:
        """As PostgresPeople."""
        people = await self._people()
        await people.subscribe(
            number,
            channel=channel,
            locale=locale,
            role=role,
            frequency=frequency,
            message_id=message_id,
            at=at,
        )

    async def unsubscribe(self, number: str, *, channel: Channel, message_id: str, at: datetime) -> None:
        """As PostgresPeople."""
        people = await self._people()
        await people.unsubscribe(number, channel=channel, message_id=message_id, at=at)

    async def forget(self, number: str, *, message_id: str, at: datetime) -> Forgotten:
        """As PostgresPeople."""
        people = await self._people()
        return await people.forget(number, message_id=message_id, at=at)

    async def _people(self) -> PostgresPeople:
        if self._started is None:
            servers = self._stack.enter_context(
                EmbeddedServers(self._folder / "people", redis=False, durable=False)
            )
            assert servers.database_url
            upgrade(servers.database_url)
            database = Database(servers.database_url)
            self._stack.push_async_callback(database.close)
            self._started = PostgresPeople(database, self._pepper)
        return self._started
