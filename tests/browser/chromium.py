"""Chromium for browser tests: the machine's own, else installed, else a sentence; never skipped."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
NONE_FOUND = (
    "Browser tests need Chromium, and none could be found or installed. Install the package "
    "'chromium' of your system, or name a Chromium or Chrome: CHROMIUM=/path/to/chromium make test"
)
# No test page may make the browser look for its maker, or for anybody else.
ARGUMENTS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
)


class NoChromium(AssertionError):
    """There is no browser; the tests fail and say what to do."""


def arguments() -> list[str]:
    """What Chromium is started with; its sandbox does not work for root."""
    return [*ARGUMENTS, *(("--no-sandbox",) if os.geteuid() == 0 else ())]


def chromium(env: Mapping[str, str] = os.environ) -> Path:
    """The browser to test with; installs one where there is none."""
    if named := env.get("CHROMIUM"):
        if not os.access(named, os.X_OK):
            raise NoChromium(f"CHROMIUM names {named}, which is no program.")
        return Path(named)
    found = on_path() or playwrights_own()
    if found:
        return found
    install()
    found = on_path() or playwrights_own()
    if not found:
        raise NoChromium(NONE_FOUND)
    return found


def on_path() -> Path | None:
    """A Chromium that the machine has."""
    paths = (shutil.which(name) for name in NAMES)
    return next((Path(path) for path in paths if path), None)


def playwrights_own() -> Path | None:
    """The Chromium that `playwright install` puts into the user's cache."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = Path(playwright.chromium.executable_path)
    return path if path.exists() else None


def install() -> None:
    """Debian's package as root, else Playwright's own; output goes to the terminal."""
    print("Installing Chromium for the browser tests …", file=sys.stderr, flush=True)  # noqa: T201
    if os.geteuid() == 0 and shutil.which("apt-get"):
        quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for words in (["update", "-q"], ["install", "-q", "-y", "chromium"]):
            subprocess.run(["apt-get", *words], env=quiet, check=False, stdout=sys.stderr)
        return
    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    subprocess.run(command, check=False, stdout=sys.stderr)
