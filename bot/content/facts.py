"""Phone numbers, addresses, laws and figures: checked, and made into the terms that texts use."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

import phonenumbers

from bot.content.files import Files, Table
from bot.conversation.session import LOCALES
from bot.texts import FactTerms, isolated

FILE = "locales/facts.toml"
VALUES = ("phone", "sms", "press", "site", "email", "section", "figure")
WORDS = ("name", "hours")
KEYWORDS = (
    "kind", "province", "audience", "confidence", "source", "research", "verified_on", "expires_on", *VALUES, *WORDS
)  # fmt: skip
PROVINCES = ("punjab", "sindh", "kp", "balochistan", "islamabad", "ajk", "gb")
LONGEST_SHORT_CODE = 5
SOON = timedelta(days=30)


def terms(files: Files) -> dict[str, list[FactTerms]]:
    """Every fact as Fluent terms (`nccia-phone`), by locale."""
    return {
        locale: [
            FactTerms(name, fact.get("expires_on", date.max), dict(_terms(name, fact, locale)))
            for name, fact in files.facts.items()
            if isinstance(fact, dict)
        ]
        for locale in LOCALES
    }


def _terms(name: str, fact: Table, locale: str) -> Iterator[tuple[str, str]]:
    for value in VALUES:
        if value in fact:
            yield f"{name}-{value}", isolated(str(fact[value]), locale)
    for word in WORDS:
        if locale in fact.get(word, {}):
            yield f"{name}-{word}", fact[word][locale]


def check_facts(files: Files, *, today: date | None) -> None:
    """Note whatever is wrong with a fact; its age only when `today` is given (a start must not fail by the date)."""
    for name, fact in files.facts.items():
        for problem in _problems(fact, today):
            files.wrong(FILE, name, problem)


def _problems(fact: Table, today: date | None) -> Iterator[str]:
    yield from (f"{key!r} is no keyword" for key in fact if key not in KEYWORDS)
    for key in ("source", "research", "verified_on", "expires_on"):
        if not fact.get(key):
            yield f"{key} is missing"
    if not any(value in fact for value in VALUES):
        yield "has nothing to show"
    if fact.get("province", "punjab") not in PROVINCES:
        yield f"{fact['province']!r} is no province"
    yield from _confidence(fact)
    yield from _words(fact)
    if "phone" in fact and not _possible(str(fact["phone"])):
        yield f"{fact['phone']} is no possible Pakistani number and no short code"
    if today and isinstance(fact.get("expires_on"), date):
        yield from _age(fact["expires_on"], today)


def _confidence(fact: Table) -> Iterator[str]:
    given: Mapping[str, Any] = fact.get("confidence", {})
    for value in (*VALUES, "hours"):
        if value in fact and given.get(value) not in ("high", "medium"):
            yield f"confidence of {value} must be high or medium; anything lower is not shown to people"


def _words(fact: Table) -> Iterator[str]:
    for word in WORDS:
        for locale in LOCALES if word in fact else ():
            if not fact[word].get(locale):
                yield f"{word} is missing in {locale}"


def _age(expires_on: date, today: date) -> Iterator[str]:
    if expires_on <= today:
        yield f"expired on {expires_on}: read its source again and renew verified_on and expires_on"
    elif expires_on <= today + SOON:
        yield f"expires on {expires_on}: read its source again before then"


def _possible(phone: str) -> bool:
    if phone.isdigit() and len(phone) <= LONGEST_SHORT_CODE:
        return True
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(phone, "PK"))
    except phonenumbers.NumberParseException:
        return False
