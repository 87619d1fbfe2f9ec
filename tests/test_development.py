"""`make run`: one command up, one Ctrl-C down, and sentences for what stands in the way."""

import json
import os
import signal
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import development, running
from bot.settings import Settings
from bot.storage.embedded import alive, in_use
from tests.test_embedded import wait_until

READY = "Ctrl-C stops it"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def command(data: Path, port: int) -> subprocess.Popen[str]:
    """`mehfooz run` in a session of its own, as from a terminal without any settings."""
    ours = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")}
    return subprocess.Popen(
        [sys.executable, "-m", "bot", "run", "--data", str(data)],
        env=ours | {"PORT": str(port)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        text=True,
    )


def family(parent: int) -> set[int]:
    """All processes below this one."""
    listing = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True)
    pairs = [tuple(map(int, line.split())) for line in listing.stdout.splitlines()]
    found = {parent}
    while more := {child for child, above in pairs if above in found} - found:
        found |= more
    return found - {parent}


@pytest.fixture
def bot(data: Path) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A bot that runs, with its port."""
    port = free_port()
    with command(data, port) as process:
        said = until_ready(process)
        assert f"http://127.0.0.1:{port}/simulator" in said
        yield process, port
        process.kill()


def until_ready(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    said = ""
    for line in process.stdout:
        said += line
        if READY in line:
            return said
    pytest.fail(f"it ended with {process.wait()} before it was ready:\n{said}")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_asked_to_stop_it_leaves_nothing_behind(
    data: Path, bot: tuple[subprocess.Popen[str], int], number: signal.Signals
) -> None:
    process, port = bot
    assert development.is_ready(port)
    children = family(process.pid)
    assert len(children) >= 4
    process.send_signal(number)
    assert process.wait(20) == 0
    assert not any(alive(child) for child in children)
    assert not (data / "running.json").exists()
    assert not in_use(data)


def test_killed_it_leaves_nothing_behind_and_starts_again(
    data: Path, bot: tuple[subprocess.Popen[str], int]
) -> None:
    process, port = bot
    children = family(process.pid)
    process.kill()
    process.wait()
    assert wait_until(lambda: not any(alive(child) for child in children))
    with command(data, port) as again:
        until_ready(again)
        again.terminate()
        assert again.wait(20) == 0


def test_a_part_that_dies_takes_all_down_and_is_named(
    bot: tuple[subprocess.Popen[str], int],
) -> None:
    process, _ = bot
    children = family(process.pid)
    os.kill(process_of("worker", children), signal.SIGKILL)
    said, _ = process.communicate(timeout=20)
    assert "The worker process ended by itself" in said
    assert process.returncode == 1
    assert not any(alive(child) for child in children)


def process_of(part: str, among: set[int]) -> int:
    listing = subprocess.run(["ps", "-eo", "pid=,args="], capture_output=True, text=True, check=True)
    lines = (line.split(None, 1) for line in listing.stdout.splitlines())
    return next(int(pid) for pid, args in lines if int(pid) in among and args.endswith(f"bot {part}"))


def test_a_second_on_the_same_data_is_told_where_the_first_is(
    data: Path, bot: tuple[subprocess.Popen[str], int]
) -> None:
    process, port = bot
    with command(data, free_port()) as second:
        said, _ = second.communicate(timeout=20)
    assert second.returncode == 1
    assert f"process {process.pid}" in said
    assert f"http://127.0.0.1:{port}/simulator" in said
    assert "Traceback" not in said
    assert development.is_ready(port)


def test_a_command_beside_it_uses_its_stores(data: Path, bot: tuple[subprocess.Popen[str], int]) -> None:
    written = data / "running.json"
    assert stat.S_IMODE(written.stat().st_mode) == 0o600
    with running.ready_settings(data) as settings:
        assert settings.port == bot[1]
        assert str(settings.redis_url).startswith("unix://")
    assert bot[0].poll() is None


def test_a_taken_port_is_named_with_its_setting(data: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = int(taken.getsockname()[1])
        with command(data, port) as process:
            said, _ = process.communicate(timeout=20)
    assert process.returncode == 1
    assert f"PORT={port + 1} make run" in said
    assert "Traceback" not in said
    assert not in_use(data)


def test_a_command_alone_starts_stores_and_stops_them(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("REDIS_URL", "DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    with running.ready_settings(data) as settings:
        assert settings.redis_url
        assert settings.database_url
        assert in_use(data)
    assert not in_use(data)


def test_what_a_crash_wrote_down_counts_for_nothing(data: Path) -> None:
    left_behind = {"process": os.getpid(), "environment": {"PUBLIC_URL": "http://127.0.0.1:1"}}
    (data / "running.json").write_text(json.dumps(left_behind))
    assert running.read_running(data) is None
    running.refuse_second(data)
    (data / "running.json").write_text("{")
    assert running.read_running(data) is None


def test_given_stores_are_used_and_none_started(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = Settings.from_environment({"ORG_NAME": "Given"}, development=True, data=data).as_environment()
    urls = {"REDIS_URL": "redis://localhost:1", "DATABASE_URL": "postgresql://localhost/x"}
    for name, value in (given | urls).items():
        monkeypatch.setenv(name, value)
    with running.ready_settings(data) as settings:
        assert settings.redis_url == "redis://localhost:1"
        assert not in_use(data)


def test_a_bot_that_does_not_answer_is_not_ready() -> None:
    assert not development.is_ready(free_port())
