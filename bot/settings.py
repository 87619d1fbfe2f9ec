"""The environment, read once and in this file only, into a record that cannot leak."""

import os
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Self, TypeVar, cast
from urllib.parse import urlsplit

from dotenv import dotenv_values

from bot.errors import SettingsProblems
from bot.sender import SIMULATED, Sender, parse_senders

ROOT = Path(__file__).parent.parent
DATA = ROOT / ".data"
SHORTEST_KEY = 12
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
REDIS = ("redis", "rediss", "unix", "valkey", "valkeys")
POSTGRES = ("postgres", "postgresql", "postgresql+psycopg")
SWITCH = {"1": True, "true": True, "yes": True, "on": True} | dict.fromkeys(
    ("0", "false", "no", "off"), False
)

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Settings:
    """How this process is to run; nothing secret shows when it is printed.

    Each field is the environment variable of the same name in capitals.
    """

    port: int
    public_url: str
    redis_url: str | None = field(repr=False)
    database_url: str | None = field(repr=False)
    secret_key: str = field(repr=False)
    twilio_account_sid: str
    twilio_auth_token: str = field(repr=False)
    twilio_senders: tuple[Sender, ...]
    twilio_api_url: str | None
    org_name: str
    simulator: bool
    log_level: str

    @classmethod
    def from_environment(cls, env: Mapping[str, str], *, development: bool, data: Path) -> Self:
        """Read every setting; SettingsProblems names all that are missing or malformed at once."""
        read = _Reader(env, demanding=not development)
        port = read.optional("PORT", a_port, 8000)
        simulator = read.optional("SIMULATOR", a_switch, development)
        settings = cls(
            port=port,
            public_url=read.needed("PUBLIC_URL", an_address, lambda: f"http://127.0.0.1:{port}"),
            redis_url=read.needed("REDIS_URL", redis_address, lambda: None),
            database_url=read.needed("DATABASE_URL", postgres_address, lambda: None),
            secret_key=read.needed("SECRET_KEY", a_key, lambda: kept(data / "secret-key")),
            twilio_account_sid=read.needed("TWILIO_ACCOUNT_SID", an_account, lambda: "AC" + "0" * 32),
            twilio_auth_token=read.needed("TWILIO_AUTH_TOKEN", str, lambda: kept(data / "twilio-auth-token")),
            twilio_senders=with_simulated(
                read.needed("TWILIO_SENDERS", parse_senders, no_senders), simulator=simulator
            ),
            twilio_api_url=read.optional("TWILIO_API_URL", an_address, None),
            org_name=read.needed("ORG_NAME", str, lambda: "Mehfooz"),
            simulator=simulator,
            log_level=read.optional("LOG_LEVEL", a_level, "INFO"),
        )
        if read.problems:
            raise SettingsProblems(read.problems)
        return settings

    def as_environment(self) -> dict[str, str]:
        """The same settings for a child process: reading them back gives an equal record."""
        given = ((each.name.upper(), getattr(self, each.name)) for each in fields(self))
        return {name: as_text(value) for name, value in given if value is not None}


def production() -> Settings:
    """The settings of a process that serves people: every value given."""
    return Settings.from_environment(process_environment(), development=False, data=DATA)


def database_url() -> str:
    """The one setting that migrations need: a release step may have no others."""
    read = _Reader(process_environment(), demanding=True)
    url = read.needed("DATABASE_URL", postgres_address, str)
    if read.problems:
        raise SettingsProblems(read.problems)
    return url


def process_environment() -> dict[str, str]:
    """The environment of this process."""
    return dict(os.environ)


def development_environment(dotenv: Path = ROOT / ".env") -> dict[str, str]:
    """The same, with what stands in the file .env where the environment says nothing."""
    written = {name: value for name, value in dotenv_values(dotenv).items() if value}
    return written | process_environment()


class _Reader:
    """Reads one variable after the other and collects what is wrong with them.

    Where something is wrong a None stands in for the value; nobody sees it, since the caller
    raises once all problems are known.
    """

    def __init__(self, env: Mapping[str, str], *, demanding: bool) -> None:
        self.problems: list[str] = []
        self._env = env
        self._demanding = demanding

    def needed(self, name: str, parse: Callable[[str], Value], made: Callable[[], Value]) -> Value:
        """A value that production must give; development makes one."""
        if self._text(name):
            return self._parsed(name, parse)
        if not self._demanding:
            return made()
        self.problems.append(f"{name} is missing")
        return cast(Value, None)

    def optional(self, name: str, parse: Callable[[str], Value], otherwise: Value) -> Value:
        """A value that nobody has to give."""
        return self._parsed(name, parse) if self._text(name) else otherwise

    def _text(self, name: str) -> str:
        return self._env.get(name, "").strip()

    def _parsed(self, name: str, parse: Callable[[str], Value]) -> Value:
        try:
            return parse(self._text(name))
        except ValueError as error:
            self.problems.append(f"{name} {error}")
            return cast(Value, None)


# The parsers never repeat what they read: it may be a secret.


def a_port(text: str) -> int:
    """A TCP port."""
    if not text.isascii() or not text.isdigit() or not 0 < int(text) < 65536:
        raise ValueError("is no port: a number from 1 to 65535 is")
    return int(text)


def a_switch(text: str) -> bool:
    """On or off."""
    if text.lower() not in SWITCH:
        raise ValueError("is neither 1 nor 0")
    return SWITCH[text.lower()]


def an_address(text: str) -> str:
    """A web address without a slash at its end, so that a path can follow."""
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise ValueError("is no web address: write it like https://bot.example.org")
    return text.rstrip("/")


def redis_address(text: str) -> str:
    """Where Redis or Valkey is; several addresses with commas between are a cluster's nodes."""
    if not all(urlsplit(each.strip()).scheme in REDIS for each in text.split(",")):
        raise ValueError("is no Redis address: write it like redis://user:password@host:6379/0")
    return text


def postgres_address(text: str) -> str:
    """Where PostgreSQL is, with the driver that we use."""
    scheme, separator, rest = text.partition("://")
    if scheme not in POSTGRES or not separator:
        raise ValueError("is no address of PostgreSQL: write it like postgresql://user:password@host/name")
    return f"postgresql+psycopg://{rest}"


def a_key(text: str) -> str:
    """A secret that is not guessed at once."""
    if len(text) < SHORTEST_KEY:
        raise ValueError(f"is too short: at least {SHORTEST_KEY} signs, better 64 random ones")
    return text


def an_account(text: str) -> str:
    """A Twilio account."""
    if not (text.startswith("AC") and text.isalnum()):
        raise ValueError("is no Twilio account: it begins with AC")
    return text


def a_level(text: str) -> str:
    """How much is logged."""
    if text.upper() not in LOG_LEVELS:
        raise ValueError(f"is none of {', '.join(LOG_LEVELS)}")
    return text.upper()


def with_simulated(senders: tuple[Sender, ...] | None, *, simulator: bool) -> tuple[Sender, ...]:
    """The simulator has senders of its own, which never reach Twilio."""
    given = senders or ()
    if not simulator or any(sender.simulated for sender in given):
        return given
    return given + SIMULATED


def no_senders() -> tuple[Sender, ...]:
    """Development has none of its own but the simulator's."""
    return ()


def kept(path: Path) -> str:
    """A secret that is made once and then stays in this file, which only we may read."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not path.exists():
        unfinished = path.with_suffix(f".{os.getpid()}")
        unfinished.touch(mode=0o600)
        unfinished.write_text(secrets.token_hex(32))
        unfinished.rename(path)
    return path.read_text().strip()


def as_text(value: object) -> str:
    """A value as the environment holds it."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, tuple):
        return ",".join(map(str, value))
    return str(value)
