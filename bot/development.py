"""What `make run` runs: servers of our own, web and worker, until somebody stops it."""

import http.client
import signal
import socket
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType

import click

from bot.errors import CannotRun
from bot.running import note_running, own_servers, refuse_second
from bot.settings import Settings, development_environment, process_environment
from bot.storage.embedded import tied

PARTS = ("web", "worker")
STOPPERS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
PATIENCE = 60.0
WELCOME = """
Mehfooz is running. Open:
  {url}/simulator   an SMS phone and a WhatsApp phone to talk with

Ctrl-C stops it. What was said stays in {data}."""


def run(data: Path) -> None:
    """Run everything and say where to look; returns once stopped, with no process left behind."""
    settings = Settings.from_environment(development_environment(), development=True, data=data)
    refuse_second(data)
    refuse_taken_port(settings.port)
    with stop_signals() as stopped, ExitStack() as running:
        click.echo("Starting Redis and PostgreSQL, looking through the content …")
        settings = running.enter_context(own_servers(settings, data))
        refuse_bad_content()
        running.enter_context(note_running(settings, data))
        children = {part: start_part(part, settings) for part in PARTS}
        for child in children.values():
            running.callback(child.stop, signal.SIGTERM, patience=10)
        if wait_for_answers(settings.port, children, stopped):
            click.echo(WELCOME.format(url=f"http://127.0.0.1:{settings.port}", data=data))
        while not stopped:
            refuse_dead(children)
            time.sleep(0.1)
        click.echo("\nStopping …")
    click.echo("Stopped.")


@contextmanager
def stop_signals() -> Iterator[list[int]]:
    """A list that fills when we are asked to stop; the work in hand is finished first."""
    asked: list[int] = []

    def note(number: int, _frame: FrameType | None) -> None:
        asked.append(number)

    before = {number: signal.signal(number, note) for number in STOPPERS}
    try:
        yield asked
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def start_part(part: str, settings: Settings) -> tied.Tied:
    """Web or worker as in production, with our settings and nothing read from elsewhere."""
    return tied.start(
        [sys.executable, "-m", "bot", part],
        end_with=signal.SIGKILL,
        environment=process_environment() | settings.as_environment(),
    )


def refuse_taken_port(port: int) -> None:
    """Say which setting to change, before anything has been started."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("0.0.0.0", port))  # noqa: S104 (where web will listen)
        except OSError as error:
            raise CannotRun(
                f"Port {port} cannot be used ({error.strerror}). "
                f"Choose another with the setting PORT: PORT={port + 1} make run"
            ) from error


def refuse_bad_content() -> None:
    """Nobody is to meet a conversation that does not fit together. What only `mehfooz check` minds (a fact that expires
    soon, an example that nobody learned from yet) is no reason not to start."""
    from bot.content import load
    from bot.errors import ContentProblems

    try:
        load()
    except ContentProblems as problems:
        raise CannotRun(f"{problems}\nThe content has problems; mend them and start again.") from problems


def refuse_dead(children: Mapping[str, tied.Tied]) -> None:
    """One that ended by itself takes all down, so that nobody trusts half a bot."""
    for part, child in children.items():
        if not child.running:
            code = child.process.returncode
            raise CannotRun(f"The {part} process ended by itself (code {code}); stopping the rest.")


def wait_for_answers(port: int, children: Mapping[str, tied.Tied], stopped: list[int]) -> bool:
    """Whether web says that it is ready; not if we were stopped before."""
    deadline = time.monotonic() + PATIENCE
    while not stopped:
        if is_ready(port):
            return True
        refuse_dead(children)
        if time.monotonic() > deadline:
            raise CannotRun(f"The bot did not become ready: http://127.0.0.1:{port}/readyz says why.")
        time.sleep(0.05)
    return False


def is_ready(port: int) -> bool:
    """Whether Redis, PostgreSQL and the content are all there, as web sees it."""
    web = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
    try:
        web.request("GET", "/readyz")
        return web.getresponse().status == http.client.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        web.close()
