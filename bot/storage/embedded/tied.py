"""Processes that end when the one who started them ends, whatever ended it."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from bot.errors import EmbeddedServerFailed

# A database that was cut off may have to repair itself first.
PATIENCE = 60.0
LAUNCHER = Path(__file__).with_name("launcher.py")


@dataclass(frozen=True, slots=True)
class Account:
    """An ordinary user, for a server that refuses to run as root."""

    user: int
    group: int

    def __str__(self) -> str:
        return f"{self.user}:{self.group}"


@dataclass(slots=True)
class Tied:
    """A running child; the pipe's write end is closed with us, which is how a watcher notices."""

    process: subprocess.Popen[bytes]
    pipe: int

    @property
    def running(self) -> bool:
        """Whether it has not ended by itself."""
        return self.process.poll() is None

    def wait_until(self, ready: Callable[[], bool], *, name: str, log: Path) -> None:
        """Wait until it is ready; if it ends before or takes too long, show its last words."""
        deadline = time.monotonic() + PATIENCE
        while not ready():
            if not self.running or time.monotonic() > deadline:
                self.stop(signal.SIGTERM, patience=5)
                last = log.read_text(errors="replace")[-2000:]
                raise EmbeddedServerFailed(f"{name} did not start. It said:\n{last}")
            time.sleep(0.005)

    def stop(self, *signals: signal.Signals, patience: float) -> None:
        """Ask with each signal in turn, then insist; afterwards it is gone."""
        for number in (*signals, signal.SIGKILL):
            if not self.running:
                break
            self.process.send_signal(number)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(patience)
        self.process.wait()
        if self.pipe >= 0:
            os.close(self.pipe)
            self.pipe = -1


def start(
    command: Sequence[str | Path],
    *,
    end_with: signal.Signals,
    environment: Mapping[str, str],
    account: Account | None = None,
    output: IO[bytes] | None = None,
    keep_open: Sequence[int] = (),
) -> Tied:
    """Start a command, in a session of its own, that gets `end_with` when this thread is no more.

    The kernel watches the thread, not the process: call this from a thread that lasts.
    """
    theirs, ours = os.pipe()
    tie = (os.getpid(), theirs, end_with.value, account or "-")
    launcher = (sys.executable, "-I", "-S", LAUNCHER, *tie)
    try:
        process = subprocess.Popen(
            [str(word) for word in (*launcher, *command)],
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=None if output is None else subprocess.STDOUT,
            start_new_session=True,
            pass_fds=(theirs, *keep_open),
        )
    except OSError:
        os.close(ours)
        raise
    finally:
        os.close(theirs)
    return Tied(process, ours)
