"""The tables of PostgreSQL, brought up to date step by step. `versions/` holds the steps."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, text
from sqlalchemy.exc import InterfaceError, OperationalError

from bot.errors import DatabaseUnavailable

HERE = Path(__file__).parent
# Any number will do, as long as every Mehfooz takes the same.
LOCK = 7_233_346_669
OPTIONS = {"connect_timeout": 10, "options": "-c timezone=UTC", "application_name": "mehfooz migrate"}


def upgrade(database_url: str) -> None:
    """Do every step that has not been done yet, all or none; two at once do each step once.

    Raises DatabaseUnavailable.
    """
    engine = create_engine(database_url, connect_args=OPTIONS)
    try:
        with engine.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
            config = Config(attributes={"connection": connection})
            config.set_main_option("script_location", str(HERE).replace("%", "%%"))
            command.upgrade(config, "head")
    except (OperationalError, InterfaceError) as error:
        raise DatabaseUnavailable(f"PostgreSQL at DATABASE_URL cannot be used: {error.orig}") from error
    finally:
        engine.dispose()
