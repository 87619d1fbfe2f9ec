"""Ids to words: Fluent texts per locale, with facts filled in, for the channel they go out on; and what they cost.

Source of the segment figures: GSM 03.38 (7-bit alphabet and its extension table) and 3GPP TS 23.040; 160/153 septets
and 70/67 UTF-16 units, as Twilio counts them.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Resource

from bot.errors import TextMissing

FSI, PDI = "\u2068", "\u2069"
EXPIRED = "\ue000"
"""Stands for a fact that has expired until the line that names it is left out. Private use: nobody types it."""

RIGHT_TO_LEFT = frozenset({"ur"})
_ISOLATED_DIGITS = re.compile(f"{FSI}(\\d+){PDI}")
_OWN_DIRECTION = re.compile("[A-Za-z0-9]")

_GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_EXTENDED = frozenset("^{}\\[~]|€\f")


def is_gsm(text: str) -> bool:
    """Whether a text stays in the GSM 7-bit alphabet."""
    return all(letter in _GSM or letter in _GSM_EXTENDED for letter in text)


def units(text: str) -> int:
    """Septets of a GSM-7 text, UTF-16 units of any other."""
    if is_gsm(text):
        return len(text) + sum(letter in _GSM_EXTENDED for letter in text)
    return len(text.encode("utf-16-le")) // 2


def segments(text: str) -> int:
    """How many SMS segments a text takes: 160 (153 each when split) in GSM-7, 70 (67) otherwise. No pair of units
    that belongs together (an escape, a surrogate pair) is split, which may cost a segment more."""
    gsm = is_gsm(text)
    single, part = (160, 153) if gsm else (70, 67)
    if units(text) <= single:
        return 1 if text else 0
    count, used = 1, 0
    for letter in text:
        size = _size(letter, gsm=gsm)
        if used + size > part:
            count, used = count + 1, 0
        used += size
    return count


def _size(letter: str, *, gsm: bool) -> int:
    if gsm:
        return 2 if letter in _GSM_EXTENDED else 1
    return 2 if ord(letter) > 0xFFFF else 1


@dataclass(frozen=True, slots=True)
class FactTerms:
    """The Fluent terms of one fact in one locale, and the day from which nobody may see them."""

    fact: str
    expires_on: date
    terms: Mapping[str, str]


class Texts:
    """Every text in every locale. Built once; the bundles are rebuilt only on a day when a fact expires."""

    def __init__(
        self,
        resources: Mapping[str, Iterable[Resource]],
        facts: Mapping[str, Iterable[FactTerms]],
        *,
        org: str,
    ) -> None:
        self._resources = {locale: tuple(parsed) for locale, parsed in resources.items()}
        self._facts = {locale: tuple(terms) for locale, terms in facts.items()}
        self._org = org
        self._bundle = lru_cache(maxsize=32)(self._build)
        self._fixed = lru_cache(maxsize=8192)(self._format)

    def body(
        self,
        text_id: str,
        *,
        locale: str,
        sms: bool,
        today: date,
        values: Mapping[str, str | int] | None = None,
    ) -> str:
        """The words of a text. Raises TextMissing for an unknown id."""
        expired = self._expired(locale, today)
        format_ = self._format if values else self._fixed
        return format_(text_id, locale, sms, expired, tuple(sorted((values or {}).items())))

    def label(self, text_id: str, attribute: str, *, locale: str) -> str:
        """The words of an option: the attribute of the step's text, the shared text `option-…`, or the text itself."""
        bundle = self._bundle(locale, frozenset())
        pattern = _attribute(bundle, text_id, dashed(attribute)) if attribute else None
        if pattern is None and attribute:
            pattern = _value(bundle, shared_label(attribute))
        if pattern is None and not attribute:
            pattern = _value(bundle, text_id)
        if pattern is None:
            raise TextMissing(f"{locale}: no label {attribute or text_id} for {text_id}")
        return self._filled(bundle, pattern, locale, {})

    def _expired(self, locale: str, today: date) -> frozenset[str]:
        return frozenset(fact.fact for fact in self._facts[locale] if fact.expires_on <= today)

    def _format(
        self,
        text_id: str,
        locale: str,
        sms: bool,  # noqa: FBT001 - part of the cache's key
        expired: frozenset[str],
        values: tuple[tuple[str, str | int], ...],
    ) -> str:
        bundle = self._bundle(locale, expired)
        said = None
        for pattern in _patterns(bundle, text_id, sms=sms):
            said = self._filled(bundle, pattern, locale, dict(values))
            if EXPIRED not in said:
                break
            said = _without_expired(said) if not _has_variant(bundle, text_id) else None
            if said is not None:
                break
        if said is None:
            raise TextMissing(f"{locale}: {text_id}")
        return _for_sms(said) if sms else said

    def _filled(
        self, bundle: FluentBundle, pattern: object, locale: str, values: dict[str, str | int]
    ) -> str:
        known = {"org": isolated(self._org, locale), **values}
        said, errors = bundle.format_pattern(pattern, known)  # type: ignore[arg-type]
        if errors:
            raise TextMissing(str(errors[0]))
        return str(said)

    def _build(self, locale: str, expired: frozenset[str]) -> FluentBundle:
        # Fluent would isolate Urdu names too and pay two units each: `isolated` marks only what needs it.
        bundle = FluentBundle([_babel(locale)], use_isolating=False)
        for resource in self._resources[locale]:
            bundle.add_resource(resource)
        terms = (
            f"-{name} = {EXPIRED if fact.fact in expired else value}"
            for fact in self._facts[locale]
            for name, value in fact.terms.items()
        )
        bundle.add_resource(FluentResource("\n".join(terms)))
        return bundle


def numbered(body: str, labels: Sequence[str], *, sms: bool) -> str:
    """A body with its options below it, each with the digit that picks it."""
    if not labels:
        return body
    options = "\n".join(f"{number} {label}" for number, label in enumerate(labels, 1))
    return f"{body}\n{options}" if sms else f"{body}\n\n{options}"


def shared_label(option: str) -> str:
    """The id of the label that all steps share for an option."""
    return f"option-{dashed(option)}"


def dashed(name: str) -> str:
    """The name of an option or intent as Fluent files write it."""
    return name.replace("_", "-").replace(".", "-")


def isolated(value: str, locale: str) -> str:
    """A value kept in its own direction inside a right-to-left sentence; others are left as they are."""
    if locale in RIGHT_TO_LEFT and _OWN_DIRECTION.search(value):
        return f"{FSI}{value}{PDI}"
    return value


def _babel(locale: str) -> str:
    # Babel would print Roman Urdu numbers and dates in Urdu script; only the plural rules matter here.
    return "en" if locale == "ur-Latn" else locale


Lookup = Callable[[FluentBundle, str], object | None]


def _value(bundle: FluentBundle, text_id: str) -> object | None:
    return bundle.get_message(text_id).value if bundle.has_message(text_id) else None


def _attribute(bundle: FluentBundle, text_id: str, name: str) -> object | None:
    return bundle.get_message(text_id).attributes.get(name) if bundle.has_message(text_id) else None


def _patterns(bundle: FluentBundle, text_id: str, *, sms: bool) -> list[object]:
    wanted = ("sms", "", "sms-expired", "expired") if sms else ("", "expired")
    found = [_attribute(bundle, text_id, name) if name else _value(bundle, text_id) for name in wanted]
    patterns = [pattern for pattern in found if pattern is not None]
    # The long body is only for those texts that have no short one.
    if sms and found[0] is not None and found[1] is not None:
        patterns.remove(found[1])
    return patterns


def _has_variant(bundle: FluentBundle, text_id: str) -> bool:
    return any(_attribute(bundle, text_id, name) is not None for name in ("expired", "sms-expired"))


def _without_expired(said: str) -> str:
    return "\n".join(line for line in said.split("\n") if EXPIRED not in line).strip()


def _for_sms(said: str) -> str:
    # Digits alone keep their order in Urdu: on SMS, where every unit costs, they go without marks.
    return _ISOLATED_DIGITS.sub(r"\1", said.replace("*", ""))
