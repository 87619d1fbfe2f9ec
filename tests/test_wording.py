"""The wording, once per locale: a change of words is seen in review, and is accepted on purpose."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.conversation.session import LOCALES
from tests.replies import Said, every_reply
from tests.talk import known

FOLDER = Path(__file__).parent / "wording"
ACCEPT = "--accept-wording"
HOW = f"""\
The wording in {{locale}} is not what tests/wording/{{locale}}.txt holds. If it is meant so, accept it:
    make test ARGS={ACCEPT}
and commit that file with the texts, so that the change is read in review.

{{changes}}"""
MOST_LINES = 60


def snapshot(locale: str) -> str:
    """Every reply of every step: its place and text, as an SMS (segments with its answers) and on WhatsApp."""
    content = known()
    pairs = zip(every_reply(content, locale, "sms"), every_reply(content, locale, "whatsapp"), strict=True)
    entries = {said.name: "\n".join(_entry(said, wide)) for said, wide in pairs}
    assert len(entries) > 300, "too few replies found: is the content there?"
    return "\n\n".join(entries[name] for name in sorted(entries)) + "\n"


def _entry(sms: Said, whatsapp: Said) -> Iterator[str]:
    yield f"=== {sms.name}"
    yield f"--- SMS, segments: {sms.message.segments}"
    yield _plain(sms.message.body)
    if whatsapp.message.body == sms.message.body:
        yield "--- WhatsApp: the same"
    else:
        yield "--- WhatsApp"
        yield _plain(whatsapp.message.body)
    if sms.message.options:
        yield "--- answers"
        yield _plain("\n".join(option.label for option in sms.message.options))


def _plain(text: str) -> str:
    # Marks of direction would be invisible in a review.
    return text.replace("\u2068", "⟨").replace("\u2069", "⟩")


def changes(before: str, after: str) -> str:
    """What is different, one entry below the other."""
    old, new = (dict(_entries(text)) for text in (before, after))
    found = [
        f"=== {name}\n{_marked('-', old.get(name, ''))}\n{_marked('+', new.get(name, ''))}"
        for name in sorted(old.keys() | new.keys())
        if old.get(name) != new.get(name)
    ]
    lines = "\n".join(found).splitlines()
    more = [f"… and {len(lines) - MOST_LINES} lines more"] if len(lines) > MOST_LINES else []
    return "\n".join([f"{len(found)} replies differ:", *lines[:MOST_LINES], *more])


def _entries(text: str) -> Iterator[tuple[str, str]]:
    for entry in f"\n{text}".split("\n=== ")[1:]:
        name, _, said = entry.partition("\n")
        yield name, said.strip("\n")


def _marked(mark: str, text: str) -> str:
    return "\n".join(f"{mark} {line}" for line in text.splitlines())


@pytest.mark.parametrize("locale", LOCALES)
def test_the_wording_is_as_it_was_accepted(locale: str, request: pytest.FixtureRequest) -> None:
    path = FOLDER / f"{locale}.txt"
    now = snapshot(locale)
    if request.config.getoption(ACCEPT):
        FOLDER.mkdir(exist_ok=True)
        path.write_text(now, encoding="utf-8")
    accepted = path.read_text(encoding="utf-8") if path.exists() else ""
    if now != accepted:
        pytest.fail(HOW.format(locale=locale, changes=changes(accepted, now)), pytrace=False)


def test_a_change_of_words_is_shown() -> None:
    before = "=== a @ b\n--- SMS, segments: 1\nHello\n\n=== c @ d\nSame\n"
    after = before.replace("Hello", "Salaam")
    assert changes(before, after).splitlines() == [
        "1 replies differ:",
        "=== a @ b",
        "- --- SMS, segments: 1",
        "- Hello",
        "+ --- SMS, segments: 1",
        "+ Salaam",
    ]
    assert changes(before, before) == "0 replies differ:"
