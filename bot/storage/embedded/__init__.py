"""Redis-compatible and PostgreSQL servers of our own, for a laptop and for tests.

They start as children of this process, end with it, and never share a data folder.
"""

import contextlib
import fcntl
import os
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.errors import DataFolderInUse, EmbeddedServerFailed
from bot.storage.embedded.folders import data_folder
from bot.storage.embedded.postgres import Postgres
from bot.storage.embedded.valkey import Valkey

# How long servers whose parent was killed may take to finish.
PATIENCE = 20.0


class EmbeddedServers:
    """The servers of one data folder; use it as a context, or start and stop it."""

    def __init__(
        self, data: Path, *, redis: bool = True, postgres: bool = True, durable: bool = True
    ) -> None:
        self.data = data
        self._wanted = (redis, postgres)
        self._durable = durable
        self._valkey: Valkey | None = None
        self._postgres: Postgres | None = None
        self._lock = -1

    @property
    def redis_url(self) -> str | None:
        """Where Valkey listens, once started; None when it was not asked for."""
        return self._valkey.url if self._valkey else None

    @property
    def database_url(self) -> str | None:
        """Where PostgreSQL listens, once started; None when it was not asked for."""
        return self._postgres.url if self._postgres else None

    @property
    def running(self) -> bool:
        """Whether all that were asked for are up."""
        return all(server.running for server in self._servers())

    def start(self) -> Self:
        """Start what was asked for and wait until it answers; on failure nothing stays behind."""
        try:
            data = data_folder(self.data)
            self._lock = lock(data / "lock")
            redis, postgres = self._wanted
            self._valkey = Valkey(data / "valkey", durable=self._durable) if redis else None
            self._postgres = Postgres(data / "postgres", durable=self._durable) if postgres else None
            # The servers hold the lock too: it is free only when the last of them is gone.
            for server in self._servers():
                server.start(keep_open=(self._lock,))
        except OSError as error:
            self.stop()
            raise EmbeddedServerFailed(f"The data folder {self.data} cannot be used: {error}") from error
        except BaseException:
            self.stop()
            raise
        return self

    def stop(self) -> None:
        """Stop what is running, with everything on disk."""
        for server in self._servers():
            server.stop()
        if self._lock >= 0:
            os.close(self._lock)
            self._lock = -1

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def _servers(self) -> list[Valkey | Postgres]:
        return [server for server in (self._valkey, self._postgres) if server]


def lock(path: Path) -> int:
    """Take the folder for us; wait for servers that are just ending, never for a living Mehfooz."""
    file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        deadline = time.monotonic() + PATIENCE
        while not taken(file):
            owner = holder(file)
            if alive(owner) or time.monotonic() > deadline:
                raise DataFolderInUse(
                    f"Another Mehfooz (process {owner}) is running with the data in {path.parent}. "
                    "Stop that one first."
                )
            time.sleep(0.05)
        os.ftruncate(file, 0)
        os.pwrite(file, str(os.getpid()).encode(), 0)
    except BaseException:
        os.close(file)
        raise
    return file


def taken(file: int) -> bool:
    """Whether the lock is ours now."""
    with contextlib.suppress(BlockingIOError):
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    return False


def holder(file: int) -> int:
    """The process that wrote its number into the lock; 0 while it has not yet."""
    return int(os.pread(file, 20, 0) or 0)


def alive(process: int) -> bool:
    """Whether this process runs; one that has ended and waits to be noticed does not."""
    if process <= 0:
        return False
    with contextlib.suppress(OSError):
        return "\nState:\tZ" not in Path(f"/proc/{process}/status").read_text()
    try:
        os.kill(process, 0)
    except PermissionError:
        return True
    except ProcessLookupError:
        return False
    return True


def in_use(data: Path) -> bool:
    """Whether a living Mehfooz holds this data folder."""
    try:
        file = os.open(data / "lock", os.O_RDWR)
    except FileNotFoundError:
        return False
    try:
        return not taken(file) and alive(holder(file))
    finally:
        os.close(file)
