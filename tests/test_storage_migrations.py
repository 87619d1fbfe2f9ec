"""The steps that make the tables."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from procrastinate.schema import SchemaManager
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.pool import NullPool

from bot.errors import DatabaseUnavailable
from bot.storage.migrations import upgrade
from bot.storage.tables import metadata

# All that procrastinate has made, in words that can be compared.
MADE = """
SELECT 'function ' || pg_get_functiondef(oid) FROM pg_proc WHERE proname LIKE 'procrastinate%'
UNION SELECT 'index ' || indexdef FROM pg_indexes WHERE tablename LIKE 'procrastinate%'
UNION SELECT 'trigger ' || pg_get_triggerdef(oid) FROM pg_trigger
    WHERE tgrelid::regclass::text LIKE 'procrastinate%' AND NOT tgisinternal
UNION SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
    FROM pg_constraint WHERE conrelid::regclass::text LIKE 'procrastinate%'
UNION SELECT 'column ' || table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable
        || ' ' || coalesce(column_default, '')
    FROM information_schema.columns WHERE table_name LIKE 'procrastinate%'
UNION SELECT 'value ' || enumtypid::regtype || ' ' || enumlabel FROM pg_enum
"""


@pytest.fixture
def two_databases(database_url: str) -> Iterator[tuple[str, str]]:
    """Two empty ones beside the one that tests share."""
    server = make_url(database_url)
    names = [f"{server.database}_{word}" for word in ("one", "other")]
    engine = create_engine(server, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with engine.connect() as admin:
        for name in names:
            admin.execute(text(f"CREATE DATABASE {name}"))
        one, other = (server.set(database=name).render_as_string(hide_password=False) for name in names)
        yield one, other
        for name in names:
            admin.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


def looking(connection: Connection, query: str) -> set[str]:
    return {str(row[0]) for row in connection.execute(text(query))}


def tables(url: str) -> set[str]:
    engine = create_engine(url)
    with engine.connect() as connection:
        found = looking(connection, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    engine.dispose()
    return found


def test_again_changes_nothing(database_url: str) -> None:
    upgrade(database_url)
    before = tables(database_url)
    upgrade(database_url)
    assert tables(database_url) == before
    assert "people" in before


def test_two_at_once_do_each_step_once(two_databases: tuple[str, str]) -> None:
    with ThreadPoolExecutor(4) as together:
        list(together.map(upgrade, [two_databases[0]] * 4))
    assert {"people", "consent_ledger", "procrastinate_jobs"} <= tables(two_databases[0])


def test_the_steps_together_make_the_tables_that_the_code_knows(two_databases: tuple[str, str]) -> None:
    upgrade(two_databases[0])
    engine = create_engine(two_databases[0])
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={"include_name": lambda name, kind, _: kind != "table" or name in metadata.tables},
        )
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_the_steps_together_make_what_the_installed_procrastinate_expects(
    two_databases: tuple[str, str],
) -> None:
    ours, theirs = (create_engine(url) for url in two_databases)
    upgrade(two_databases[0])
    with theirs.begin() as connection:
        connection.exec_driver_sql(SchemaManager.get_schema(), execution_options={"no_parameters": True})
        expected = looking(connection, MADE)
    with ours.connect() as connection:
        assert looking(connection, MADE) == expected
    assert any("procrastinate_fetch_job" in made for made in expected)
    ours.dispose()
    theirs.dispose()


def test_without_a_database_it_says_so() -> None:
    with pytest.raises(DatabaseUnavailable, match="DATABASE_URL"):
        upgrade("postgresql+psycopg://mehfooz@127.0.0.1:1/mehfooz")
