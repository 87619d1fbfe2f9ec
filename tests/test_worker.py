"""The worker as it is started in production: a process of its own."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
import redis

from bot.storage.counters import PAKISTAN, key_of
from bot.storage.embedded import EmbeddedServers
from bot.storage.migrations import upgrade

ENVIRONMENT = {
    "PUBLIC_URL": "https://bot.example.org",
    "SECRET_KEY": "a secret of these tests",
    "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
    "TWILIO_AUTH_TOKEN": "token",
    "TWILIO_SENDERS": "whatsapp:+15005550006",
    "ORG_NAME": "Mehfooz",
    "PATH": os.environ["PATH"],
}
PATIENCE = 60


@pytest.fixture
def servers(tmp_path: Path) -> Iterator[EmbeddedServers]:
    with EmbeddedServers(tmp_path / "data", durable=False) as started:
        yield started


@contextmanager
def worker(servers: EmbeddedServers, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    stores = {"REDIS_URL": str(servers.redis_url), "DATABASE_URL": str(servers.database_url)}
    with log.open("ab") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "worker"],
            env=ENVIRONMENT | stores,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def wait_until(done: Callable[[], object], log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < deadline, log.read_text()
        time.sleep(0.05)


def stop_postgres(servers: EmbeddedServers) -> None:
    # Not its own `stop`, after which a server of tests forgets its data.
    assert servers._postgres
    assert servers._postgres._process
    servers._postgres._process.stop(signal.SIGINT, patience=15)


def start_postgres(servers: EmbeddedServers) -> None:
    assert servers._postgres
    servers._postgres.start()


def ask(servers: EmbeddedServers, query: str) -> list[tuple[object, ...]]:
    address = str(servers.database_url).replace("+psycopg", "")
    with psycopg.connect(address, autocommit=True) as connection:
        found = connection.execute(query.encode())
        return found.fetchall() if found.description else []


def count(servers: EmbeddedServers, name: str, times: int) -> None:
    with redis.Redis.from_url(str(servers.redis_url)) as client:
        client.hincrby(key_of(datetime.now(UTC).astimezone(PAKISTAN).date()), name, times)


def counted(servers: EmbeddedServers) -> list[tuple[object, ...]]:
    return ask(servers, "SELECT name, count FROM statistics")


def test_it_copies_what_was_counted_and_stops_when_told(servers: EmbeddedServers, tmp_path: Path) -> None:
    log = tmp_path / "log"
    upgrade(str(servers.database_url))
    count(servers, "turn:sms:ur", 3)
    with worker(servers, log) as process:
        wait_until(lambda: counted(servers) == [("turn:sms:ur", 3)], log)
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0
    assert "worker stopped" in log.read_text()
    assert ask(servers, "SELECT count(*) FROM procrastinate_workers") == [(0,)]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_waits_for_postgres_and_can_be_stopped_while_it_does(
    servers: EmbeddedServers, tmp_path: Path, number: signal.Signals
) -> None:
    log = tmp_path / "log"
    stop_postgres(servers)
    with worker(servers, log) as process:
        wait_until(lambda: "jobs wait for postgres" in log.read_text(), log)
        process.send_signal(number)
        assert process.wait(PATIENCE) == 0


def test_it_starts_before_postgres_and_survives_its_end(servers: EmbeddedServers, tmp_path: Path) -> None:
    log = tmp_path / "log"
    stop_postgres(servers)
    count(servers, "turn:sms:ur", 3)
    with worker(servers, log):
        wait_until(lambda: "jobs wait for postgres" in log.read_text(), log)
        start_postgres(servers)
        upgrade(str(servers.database_url))
        wait_until(lambda: counted(servers), log)
        stop_postgres(servers)
        start_postgres(servers)
        # Due again, and nothing of the first time is left.
        ask(servers, "DELETE FROM procrastinate_periodic_defers")
        ask(servers, "DELETE FROM statistics")
        wait_until(lambda: counted(servers), log)


def test_it_survives_without_redis_and_says_so(servers: EmbeddedServers, tmp_path: Path) -> None:
    log = tmp_path / "log"
    upgrade(str(servers.database_url))
    assert servers._valkey
    servers._valkey.stop()
    with worker(servers, log) as process:
        wait_until(lambda: "counts not copied" in log.read_text(), log)
        assert process.poll() is None


def test_a_job_whose_worker_died_is_done_by_the_next(servers: EmbeddedServers, tmp_path: Path) -> None:
    log = tmp_path / "log"
    upgrade(str(servers.database_url))
    ask(
        servers,
        """
        WITH dead AS (
            INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '1 hour') RETURNING id
        )
        INSERT INTO procrastinate_jobs (task_name, queue_name, args, status, worker_id)
        SELECT 'copy_counts', 'default', '{"timestamp": 1}', 'doing', id FROM dead
        """,
    )
    with worker(servers, log):
        wait_until(lambda: ask(servers, "SELECT count(*) FROM procrastinate_jobs") == [(0,)], log)
    assert "stalled job tried again" in log.read_text()
