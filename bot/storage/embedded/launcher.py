"""Run as a program between us and a server of ours, so that the server never outlives us.

Arguments: our process id, a pipe that we hold open, the signal to end with, `uid:gid` or `-`,
then the command. On Linux the kernel sends the signal when our thread is gone; elsewhere this
program stays and notices that the pipe has closed. It starts with every server: it imports little.
"""

import ctypes
import os
import signal
import sys
from typing import NoReturn

PR_SET_PDEATHSIG = 1


def main(parent: str, pipe: str, end_with: str, account: str, *command: str) -> NoReturn:
    """Become somebody else if asked, tie ourselves to the parent, and become the command."""
    become(account)
    if sys.platform != "linux":
        watch(int(pipe), int(end_with), command)
    os.close(int(pipe))
    tie(int(end_with))
    if os.getppid() != int(parent):
        os._exit(1)
    os.execv(command[0], command)


def become(account: str) -> None:
    """Give up root for good."""
    if account == "-":
        return
    user, group = map(int, account.split(":"))
    os.setgroups([])
    os.setgid(group)
    os.setuid(user)


def tie(end_with: int) -> None:
    """Ask for a signal at the parent's death; a change of user would undo it, exec does not."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, end_with)


def watch(pipe: int, end_with: int, command: tuple[str, ...]) -> NoReturn:
    """Stay between the two: pass signals down, and end the command when the pipe closes."""
    child = os.fork()
    if child == 0:
        os.close(pipe)
        os.execv(command[0], command)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGQUIT):
        signal.signal(number, lambda passed, _frame: os.kill(child, passed))
    waiter = os.fork()
    if waiter == 0:
        os.read(pipe, 1)
        os.kill(child, end_with)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    os.kill(waiter, signal.SIGKILL)
    os._exit(abs(os.waitstatus_to_exitcode(status)))


if __name__ == "__main__":
    main(*sys.argv[1:])
