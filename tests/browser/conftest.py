"""A real browser for the tests beside this file."""

import fcntl
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.chromium import arguments, chromium


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Chromium, started once for each file of tests.

    While Playwright runs, its event loop counts as running in this thread: asynchronous tests
    have to wait until it has been stopped, so it never outlives a file, and they need another one.
    """
    with (tmp_path_factory.getbasetemp().parent / "chromium.lock").open("w") as lock:
        # Several test processes must not install it at once.
        fcntl.flock(lock, fcntl.LOCK_EX)
        path: Path = chromium()
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=arguments())
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty page; a test fails if a script on it did."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    failures: list[str] = []
    page = context.new_page()
    page.set_default_timeout(10_000)
    page.on("pageerror", lambda error: failures.append(str(error)))
    yield page
    context.close()
    assert failures == []
