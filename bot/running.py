"""Finding stores for a command: those of a running Mehfooz, given ones, or servers of our own."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from bot.errors import DataFolderInUse
from bot.settings import DATA, Settings, development_environment
from bot.storage.embedded import EmbeddedServers, in_use


@contextmanager
def ready_settings(data: Path = DATA) -> Iterator[Settings]:
    """Complete settings, with stores that are up and migrated as long as this lasts."""
    if beside := read_running(data):
        yield Settings.from_environment(beside.environment, development=False, data=data)
        return
    env = development_environment()
    given = bool(env.get("REDIS_URL") and env.get("DATABASE_URL"))
    # A key made on the spot would find nobody in a database that was there before.
    at_home = not given or (data / "secret-key").exists()
    settings = Settings.from_environment(env, development=at_home, data=data)
    if given:
        yield settings
        return
    with own_servers(settings, data) as complete:
        yield complete


@contextmanager
def own_servers(settings: Settings, data: Path) -> Iterator[Settings]:
    """Start the stores that no setting names, bring the tables up to date; stop them at the end."""
    from bot.storage.migrations import upgrade

    redis, postgres = settings.redis_url is None, settings.database_url is None
    with EmbeddedServers(data, redis=redis, postgres=postgres) as servers:
        complete = replace(
            settings,
            redis_url=settings.redis_url or servers.redis_url,
            database_url=settings.database_url or servers.database_url,
        )
        assert complete.database_url
        upgrade(complete.database_url)
        yield complete


@dataclass(frozen=True, slots=True)
class Running:
    """What a running Mehfooz has written down for the commands beside it."""

    process: int
    environment: dict[str, str]


@contextmanager
def note_running(settings: Settings, data: Path) -> Iterator[None]:
    """Write down that we run, and with what settings, where only we may read it."""
    path = data / "running.json"
    path.unlink(missing_ok=True)
    path.touch(mode=0o600)
    path.write_text(json.dumps({"process": os.getpid(), "environment": settings.as_environment()}))
    try:
        yield
    finally:
        path.unlink(missing_ok=True)


def read_running(data: Path) -> Running | None:
    """The Mehfooz that runs with this data folder, if one does."""
    try:
        running = Running(**json.loads((data / "running.json").read_text()))
    except (FileNotFoundError, ValueError, TypeError):
        return None
    # After a power cut the number may belong to anybody: only the lock tells.
    return running if in_use(data) else None


def refuse_second(data: Path) -> None:
    """Say where the one that runs already can be found."""
    if beside := read_running(data):
        address = beside.environment["PUBLIC_URL"]
        raise DataFolderInUse(
            f"Another Mehfooz (process {beside.process}) is running with the data in {data}; "
            f"open {address}/simulator, or stop it first."
        )
