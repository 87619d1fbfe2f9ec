"""PostgreSQL that takes too long: the work is given up, undone, and its connection comes back."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import DatabaseUnavailable
from bot.storage.database import Database


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    opened = Database(database_url, connections=1)
    yield opened
    await opened.close()


async def test_work_that_takes_too_long_is_given_up_and_undone(database: Database) -> None:
    await database.run(lambda connection: connection.execute(text("CREATE TABLE slow (x int)")))

    async def slow(connection: AsyncConnection) -> None:
        await connection.execute(text("INSERT INTO slow VALUES (1)"))
        await connection.execute(text("SELECT pg_sleep(60)"))

    with pytest.raises(DatabaseUnavailable):
        await database.run(slow, patience=0.2)
    count = await database.run(
        lambda connection: connection.scalar(text("SELECT count(*) FROM slow")), patience=30
    )
    assert count == 0
    await database.run(lambda connection: connection.execute(text("DROP TABLE slow")), patience=30)


async def test_a_connection_that_the_server_ended_is_replaced(database: Database) -> None:
    await database.ping()
    end = text("SELECT pg_terminate_backend(pg_backend_pid())")
    with pytest.raises(DatabaseUnavailable):
        await database.run(lambda connection: connection.execute(end))
    await database.ping()


async def test_a_mistake_of_ours_is_not_taken_for_a_failure_of_the_server(database: Database) -> None:
    with pytest.raises(ProgrammingError):
        await database.run(lambda connection: connection.execute(text("SELECT no_such_thing")))


async def test_one_that_is_not_there_says_so() -> None:
    database = Database("postgresql+psycopg://mehfooz@127.0.0.1:1/mehfooz")
    with pytest.raises(DatabaseUnavailable):
        await database.ping()
    await database.close()
