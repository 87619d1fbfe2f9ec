"""What all tests share: no network, and stores that are real but belong to the test run."""

import contextlib
import ipaddress
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.engine import make_url

from bot.settings import postgres_address
from bot.storage.embedded import EmbeddedServers

REDIS = os.environ.get("TEST_REDIS_URL", "")
DATABASE = os.environ.get("TEST_DATABASE_URL", "")


class NetworkRefused(AssertionError):
    """A test wanted to reach another machine."""


def is_here(host: object) -> bool:
    """Whether this is the machine itself: localhost, a loopback address, nothing at all."""
    name = host.decode() if isinstance(host, bytes) else host
    if name in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(name)).is_loopback
    except ValueError:
        return False


def refuse_other_hosts(event: str, arguments: tuple[object, ...]) -> None:
    """An audit hook: Python itself tells us of every look-up and connection."""
    if event == "socket.getaddrinfo":
        host = arguments[0]
    elif event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        if not isinstance(address, tuple):
            return  # a unix socket
        host = address[0]
    else:
        return
    if not is_here(host):
        raise NetworkRefused(f"a test reached out to {host!r}; tests stay on this machine")


sys.addaudithook(refuse_other_hosts)


def pytest_xdist_auto_num_workers() -> int:
    """Two at a time; one where a given Redis has to be shared."""
    return 0 if REDIS else min(2, os.cpu_count() or 1)


def pytest_addoption(parser: pytest.Parser) -> None:
    """What `make test ARGS=…` understands besides pytest's own."""
    told = "write tests/wording/*.txt anew from the texts as they are"
    parser.addoption("--accept-wording", action="store_true", help=told)


@contextlib.contextmanager
def reachable_folder() -> Iterator[Path]:
    """A folder that goes with its end. As root PostgreSQL's user gets in, as it does not in tmp_path."""
    with tempfile.TemporaryDirectory(prefix="mehfooz-test-") as name:
        Path(name).chmod(0o711)
        yield Path(name)


@pytest.fixture
def data() -> Iterator[Path]:
    """An empty data folder for servers of a test's own."""
    with reachable_folder() as folder:
        yield folder


@pytest.fixture(scope="session")
def embedded() -> Iterator[EmbeddedServers]:
    """Servers of this test process, without what has been given; what they hold is lost at the end."""
    with (
        reachable_folder() as data,
        EmbeddedServers(data, redis=not REDIS, postgres=not DATABASE, durable=False) as servers,
    ):
        yield servers


@pytest.fixture(scope="session")
def redis_url(embedded: EmbeddedServers) -> str:
    """A Redis that tests may empty: TEST_REDIS_URL, else our own."""
    return REDIS or str(embedded.redis_url)


@pytest.fixture(scope="session")
def database_url(embedded: EmbeddedServers, worker_id: str) -> str:
    """An empty database that tests may fill, for SQLAlchemy: in TEST_DATABASE_URL, else our own."""
    server = postgres_address(DATABASE) if DATABASE else str(embedded.database_url)
    name = f"mehfooz_test_{worker_id}"
    plain = make_url(server).set(drivername="postgresql")
    with psycopg.connect(plain.render_as_string(hide_password=False), autocommit=True) as admin:
        admin.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        admin.execute(f"CREATE DATABASE {name}")
    return make_url(server).set(database=name).render_as_string(hide_password=False)
