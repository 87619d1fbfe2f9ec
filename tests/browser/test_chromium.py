"""The browser itself: found, named, or asked for in a sentence."""

from pathlib import Path

import pytest
from playwright.sync_api import Error, Page

from tests.browser import chromium as found


def test_a_page_runs_scripts_and_shapes_urdu(page: Page) -> None:
    page.set_content("<p dir=rtl id=word>محفوظ</p><script>word.dataset.seen = 'yes'</script>")
    assert page.locator("#word").get_attribute("data-seen") == "yes"


def test_the_browser_reaches_no_other_machine(page: Page) -> None:
    with pytest.raises(Error, match="ERR_NAME_NOT_RESOLVED"):
        page.goto("http://example.org/")


def test_a_named_browser_is_used(tmp_path: Path) -> None:
    program = tmp_path / "chromium"
    program.touch(mode=0o755)
    assert found.chromium({"CHROMIUM": str(program)}) == program
    with pytest.raises(found.NoChromium, match="CHROMIUM names"):
        found.chromium({"CHROMIUM": str(tmp_path / "none")})


def test_without_any_browser_a_sentence_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[str] = []
    monkeypatch.setattr(found, "on_path", lambda: None)
    monkeypatch.setattr(found, "playwrights_own", lambda: None)
    monkeypatch.setattr(found, "install", lambda: tried.append("install"))
    with pytest.raises(found.NoChromium, match="CHROMIUM=/path/to/chromium make test"):
        found.chromium({})
    assert tried == ["install"]
