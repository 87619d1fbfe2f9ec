"""Counts by day for good, copied from Redis where they begin."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.database import Database
from bot.storage.tables import statistics

PATIENCE = 30.0


class Statistics:
    """Every method raises DatabaseUnavailable when PostgreSQL is gone."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def keep(self, day: date, counts: Mapping[str, int]) -> None:
        """Store what a day has counted so far. Again and again is fine, and a count never goes down."""
        if not counts:
            return
        # One order for all, so that two workers never wait for each other's rows.
        rows = [{"day": day, "name": name, "count": counts[name]} for name in sorted(counts)]
        add = insert(statistics)
        highest = func.greatest(statistics.c.count, add.excluded.count)
        upsert = add.on_conflict_do_update(index_elements=["day", "name"], set_={"count": highest})

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(upsert, rows)

        await self._database.run(work, patience=PATIENCE)

    async def of(self, day: date) -> dict[str, int]:
        """What was counted on a day."""
        query = select(statistics.c.name, statistics.c.count.label("kept")).where(statistics.c.day == day)

        async def work(connection: AsyncConnection) -> dict[str, int]:
            return {row.name: int(row.kept) for row in await connection.execute(query)}

        return await self._database.run(work, patience=PATIENCE)
