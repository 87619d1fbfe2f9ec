"""Every number and address that anybody is shown is a fact, and every fact is what our research found."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import Any

import msgspec
import pytest
from fluent.syntax import ast

from bot.content import ROOT, facts
from bot.content.facts import VALUES
from bot.content.wording import references
from bot.conversation.session import LOCALES, Channel
from bot.texts import FSI, PDI, Texts
from tests.replies import CHANNELS, TODAY, Said, every_reply
from tests.talk import known

RESEARCH = ROOT.parent / "shared" / "facts"
DIALLED = ("phone", "sms")
SHOWN = ("phone", "sms", "site", "email")
# Ages, counts, steps: never more than two digits.
PLAIN = 2
# Texts that have nothing left to say on the day when their facts end. Mend them and take them out here.
NOT_YET: set[str] = set()
# TikTok takes an appeal against a ban for so many days.
DAYS = "180"

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_ADDRESS = re.compile(
    r"(?<![\w@.])(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[\w./?=&%-]*[\w/])?", re.IGNORECASE | re.ASCII
)
_NUMBER = re.compile(r"(?<![\w-])\d[\d,-]*\d(?!\w)", re.ASCII)


def table() -> Mapping[str, Mapping[str, Any]]:
    """facts.toml by id."""
    return known().files.facts


def values(*kinds: str) -> set[str]:
    """What the facts say, for these kinds of value."""
    return {str(fact[kind]) for fact in table().values() for kind in kinds if kind in fact}


def plain(text: str) -> str:
    """A reply without the marks of direction."""
    return text.replace(FSI, "").replace(PDI, "")


def contacts(text: str) -> Iterator[tuple[str, str]]:
    """Every email, address and number in a reply, each with what it is."""
    rest = plain(text)
    for kind, pattern in (("email", _EMAIL), ("site", _ADDRESS), ("number", _NUMBER)):
        for found in pattern.findall(rest):
            yield kind, found
        rest = pattern.sub(" ", rest)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Call 15 or 0800-39393.", [("number", "15"), ("number", "0800-39393")]),
        ("- 1121: free", [("number", "1121")]),
        ("see sahil.org, or help.x.com/en/forms.", [("site", "sahil.org"), ("site", "help.x.com/en/forms")]),
        ("write to abuse@telegram.org now", [("email", "abuse@telegram.org")]),
        (f"کال کریں: {FSI}1799{PDI}", [("number", "1799")]),
        ("Nothing to see here. Is it so? Yes.", []),
    ],
)
def test_the_search_finds_what_it_should(text: str, found: list[tuple[str, str]]) -> None:
    assert list(contacts(text)) == found


def is_plain(number: str) -> bool:
    """Whether nobody would take this for a number to dial."""
    return (number.isdigit() and len(number) <= PLAIN) or number == DAYS


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("locale", LOCALES)
def test_every_number_and_address_in_a_reply_is_a_fact(locale: str, channel: Channel) -> None:
    allowed = {
        "email": values("email"),
        "site": values("site"),
        "number": values("phone", "sms", "press", "section", "figure"),
    }
    strange, seen = set(), 0
    for said in every_reply(known(), locale, channel):
        for kind, found in contacts(said.message.body):
            seen += 1
            if found not in allowed[kind] and not (kind == "number" and is_plain(found)):
                strange.add((said.name, found))
    assert seen > 100, "hardly any number was found: does the search still work?"
    assert strange == set()


def test_what_counts_as_plain_hides_no_number_to_dial() -> None:
    assert {number for number in values(*DIALLED) if is_plain(number)} <= {"15"}


def shows(said: Said, value: str) -> bool:
    """Whether a reply holds this number or address as a whole."""
    return re.search(rf"(?<![\w-]){re.escape(value)}(?![\w-])", plain(said.message.body)) is not None


def gone_by(day: date) -> set[str]:
    """Values that no fact still valid on that day has."""
    gone = {
        str(fact[kind])
        for fact in table().values()
        if fact["expires_on"] <= day
        for kind in SHOWN
        if kind in fact
    }
    left = {
        str(fact[kind])
        for fact in table().values()
        if fact["expires_on"] > day
        for kind in SHOWN
        if kind in fact
    }
    return gone - left


def hollow(body: str) -> bool:
    """Whether a reply says nothing, or only announces what is no longer there."""
    return not body.strip() or body.strip().strip("*").endswith((":", "،"))


def hollow_now(before: Iterable[Said], after: Iterable[Said]) -> set[str]:
    """The texts that have become so."""
    bodies = {(said.name, said.message.body) for said in before}
    return {
        said.text_id
        for said in after
        if (said.name, said.message.body) not in bodies and hollow(said.message.body)
    }


def test_what_is_said_to_be_not_yet_mended_is_not() -> None:
    found = set()
    for locale, channel in product(LOCALES, CHANNELS):
        before = list(every_reply(known(), locale, channel))
        for day in last_days():
            found |= hollow_now(before, every_reply(known(), locale, channel, today=day))
    assert found == NOT_YET


def last_days() -> list[date]:
    """The days on which facts end."""
    return sorted({fact["expires_on"] for fact in table().values()})


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("locale", LOCALES)
def test_an_expired_fact_disappears_from_every_reply(locale: str, channel: Channel) -> None:
    ended = 0
    for day in last_days():
        gone = gone_by(day)
        before = list(every_reply(known(), locale, channel))
        after = list(every_reply(known(), locale, channel, today=day))
        assert hollow_now(before, after) - NOT_YET == set()
        assert {(said.name, value) for said in after for value in gone if shows(said, value)} == set()
        ended += sum(shows(said, value) for said in before for value in gone)
        assert {said.name for said in after} == {said.name for said in before}
    assert ended > 50, "hardly anything ended: are the days still those of the facts?"


def without(fact: str, locale: str, text_ids: set[str]) -> Texts:
    """These texts on a day when only this fact has expired."""
    terms = [
        replace(found, expires_on=TODAY if found.fact == fact else date.max)
        for found in facts.terms(known().files)[locale]
    ]
    resource = ast.Resource([written(text_id, locale) for text_id in sorted(text_ids)])
    return Texts({locale: [resource]}, {locale: terms}, org="Zindagi Trust")


def written(text_id: str, locale: str) -> ast.Message:
    """A text as it stands in its file."""
    patterns = dict(known().files.messages[locale][text_id].patterns)
    body = patterns.pop("", None)
    attributes = [ast.Attribute(ast.Identifier(name), pattern) for name, pattern in patterns.items()]
    return ast.Message(ast.Identifier(text_id), body, attributes)


def naming(fact: str, locale: str) -> set[str]:
    """The texts that name a fact."""
    wanted = {f"{fact}-{value}" for value in (*VALUES, "name", "hours")}
    return {text_id for text_id, terms in named(locale).items() if terms & wanted}


@lru_cache
def named(locale: str) -> dict[str, set[str]]:
    """What each text names."""
    return {
        text_id: {term for name in message.patterns for term in references(message, name).terms}
        for text_id, message in known().files.messages[locale].items()
    }


@pytest.mark.parametrize("locale", LOCALES)
def test_a_fact_that_ends_alone_leaves_whole_replies_behind(locale: str) -> None:
    """A number ends on its own day: what is left of a text must still say something."""
    problems, looked_at = [], 0
    for fact, entry in table().items():
        text_ids = naming(fact, locale)
        texts = without(fact, locale, text_ids)
        others = {
            str(other[kind])
            for name, other in table().items()
            if name != fact
            for kind in SHOWN
            if kind in other
        }
        gone = {str(entry[kind]) for kind in SHOWN if kind in entry} - others
        for text_id, sms in product(text_ids, (True, False)):
            looked_at += 1
            body = texts.body(text_id, locale=locale, sms=sms, today=TODAY, values={"tips": "no"})
            if not body.strip() or any(value in plain(body) for value in gone):
                problems.append((fact, text_id, body))
    assert looked_at > 100, "hardly any text names a fact"
    assert problems == []


def research() -> dict[str, Any]:
    """Every entry of our research notes, by id."""
    if not RESEARCH.is_dir():
        pytest.skip(
            f"OUR RESEARCH NOTES ARE NOT AT {RESEARCH}: that facts.toml agrees with them is NOT checked"
        )
    pakistan = msgspec.yaml.decode((RESEARCH / "pakistan.yaml").read_bytes())
    platforms = msgspec.yaml.decode((RESEARCH / "platforms.yaml").read_bytes())
    found = {entry["id"]: entry for entry in pakistan["entries"]}
    for platform in platforms["platforms"]:
        found |= {entry["id"]: entry for entry in platform.get("facts", ())}
    for part in platforms.values():
        if isinstance(part, list):
            found |= {entry["id"]: entry for entry in part if isinstance(entry, dict) and "id" in entry}
    assert len(found) > 100, "hardly any entry was found: have the notes another form?"
    return found | dict(_noted(RESEARCH / "literacy-and-learning.md"))


def _noted(path: Path) -> Iterator[tuple[str, Any]]:
    """The numbered facts of a text, as `literacy C3.14`; a confidence is written at the end of each."""
    section = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if heading := re.match(r"#+ ([A-Z]\d*)[. ]", line):
            section = heading[1]
        elif numbered := re.match(r"(\d+)\. ", line):
            said = re.search(r"Confidence: (\w+)", line)
            yield (
                f"literacy {section}.{numbered[1]}",
                {"text": line, "confidence": said[1] if said else "none"},
            )


def _strings(found: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Every text below an entry, with the key of the value that it stands under."""
    if isinstance(found, Mapping):
        for name, below in found.items():
            yield from _strings(below, key or str(name) if name != "values" else "")
    elif isinstance(found, list):
        for below in found:
            yield from _strings(below, key)
    else:
        yield key, str(found)


def places_of(value: str, entry: Mapping[str, Any]) -> set[str]:
    """The keys of an entry under which a value stands."""
    whole = re.compile(rf"(?<![\w]){re.escape(value)}(?!\w)", re.IGNORECASE)
    return {key for key, text in _strings(entry) if whole.search(text)}


def test_every_fact_is_what_the_research_says() -> None:
    entries = research()
    problems = []
    for name, fact in table().items():
        entry = entries.get(fact["research"])
        if entry is None:
            problems.append(f"{name}: the notes have no entry {fact['research']}")
            continue
        for kind in (kind for kind in (*VALUES,) if kind in fact):
            hidden = () if kind == "figure" else ("notes", "sources", "source", "id")
            problems += [f"{name}.{kind}: {found}" for found in _differences(str(fact[kind]), entry, hidden)]
    assert problems == []


def _differences(value: str, entry: Mapping[str, Any], hidden: Iterable[str]) -> Iterator[str]:
    keys = places_of(value, entry) - set(hidden)
    if not keys:
        yield f"{value} is not in {entry.get('id', 'the entry')}"
        return
    rated = entry.get("value_confidence", {})
    found = {rated.get(key, entry["confidence"]) for key in keys}
    if not found & {"high", "medium"}:
        yield f"{value} has only confidence {', '.join(sorted(map(str, found)))}"
