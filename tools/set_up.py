"""Make .venv ready for `make`: run with `run` (what the bot needs) or `dev` (tests and checks too).

This file also has to be read by an old Python, so that it can say what is wrong: no new syntax.
"""

import contextlib
import fcntl
import hashlib
import os
import shutil
import subprocess
import sys

OLDEST = (3, 11)
NEWER = ["python3.13", "python3.12", "python3.11", "python3.14"]
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
PYTHON = os.path.join(VENV, "bin", "python")
STAMP = os.path.join(VENV, "set-up")
LOCKS = {"run": "requirements.txt", "dev": "requirements-dev.txt"}
QUIET_PIP = ["-m", "pip", "--disable-pip-version-check", "--quiet"]


def main(kind):
    if sys.version_info < OLDEST:
        return try_a_newer_python()
    with one_at_a_time():
        if is_ready(kind):
            return 0
        return install(wanted(kind))


def try_a_newer_python():
    for name in NEWER:
        path = shutil.which(name)
        if path and works(path, "import sys; sys.exit(sys.version_info < (3, 11))"):
            os.execv(path, [path, *sys.argv])
    return give_up(
        "Mehfooz needs Python 3.11 or newer; %s is %d.%d. Install a newer one, "
        "or name it: make PYTHON=/path/to/python3.12" % (sys.executable, *sys.version_info[:2])
    )


@contextlib.contextmanager
def one_at_a_time():
    """Two `make`s at once must not build the same .venv."""
    folder = os.open(ROOT, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def fingerprint(kind):
    """What .venv depends on; it changes when a lock file, the checkout's place or Python does."""
    parts = [kind, ROOT, sys.version, os.path.realpath(sys.executable)]
    whole = hashlib.sha256("\n".join(parts).encode())
    for name in ("requirements-uv.txt", LOCKS[kind], "pyproject.toml"):
        with open(os.path.join(ROOT, name), "rb") as file:
            whole.update(file.read())
    return kind + " " + whole.hexdigest()


def stamp():
    try:
        with open(STAMP) as file:
            return file.read()
    except OSError:
        return ""


def is_ready(kind):
    done = stamp()
    return os.path.exists(PYTHON) and done in (fingerprint(kind), fingerprint("dev"))


def wanted(kind):
    """A .venv that once had the developers' tools keeps them."""
    return "dev" if stamp().startswith("dev ") else kind


def install(kind):
    steps = (make_venv, get_uv, install_locked, install_mehfooz)
    for number, step in enumerate(steps, start=1):
        say("[%d/%d] %s" % (number, len(steps), step.__doc__))
        problem = step(kind)
        if problem:
            return give_up(problem)
    with open(STAMP, "w") as file:
        file.write(fingerprint(kind))
    return 0


def make_venv(kind):
    """Making a virtual environment in .venv"""
    if os.path.exists(STAMP):
        os.remove(STAMP)
    if works(PYTHON, "import sys, pip; sys.exit(sys.version_info[:2] != %r)" % (sys.version_info[:2],)):
        return None
    if not works(sys.executable, "import venv, ensurepip"):
        return (
            "%s has no 'venv' or 'ensurepip'. On Debian or Ubuntu: apt install python3-venv. "
            "Or name another Python: make PYTHON=/path/to/python3.12" % sys.executable
        )
    return failure([sys.executable, "-m", "venv", "--clear", VENV], "the virtual environment")


def get_uv(kind):
    """Fetching the installer (uv)"""
    return failure([PYTHON, *QUIET_PIP, "install", "--require-hashes", "-r", "requirements-uv.txt"], "uv")


def install_locked(kind):
    """Installing what is locked (about a minute on a slow line)"""
    lock = LOCKS[kind]
    problem = failure(uv("pip", "sync", "--require-hashes", lock, "requirements-uv.txt"), "packages")
    if not problem:
        return None
    say("uv could not install them; trying pip, which knows this machine's own settings")
    return failure([PYTHON, *QUIET_PIP, "install", "--require-hashes", "-r", lock], "packages")


def install_mehfooz(kind):
    """Installing the command 'mehfooz' into .venv/bin"""
    editable = uv("pip", "install", "--quiet", "--offline", "--no-deps", "--no-build-isolation")
    return failure([*editable, "--editable", ROOT], "mehfooz")


def uv(*arguments):
    cache = [] if os.access(os.path.expanduser("~"), os.W_OK) else ["--no-cache"]
    return [os.path.join(VENV, "bin", "uv"), *cache, *arguments, "--python", PYTHON]


def works(python, code):
    """Whether this Python runs this code without complaint."""
    try:
        return subprocess.call([python, "-c", code], stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


def failure(command, what):
    """Run one step; a sentence for people if it failed."""
    if subprocess.call(command, cwd=ROOT) == 0:
        return None
    return (
        "Could not install %s (the lines above say why). The first set-up needs the network; "
        "run the same command again to go on where it stopped." % what
    )


def say(text):
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def give_up(sentence):
    say("\n" + sentence)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "dev"))
