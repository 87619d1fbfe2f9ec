"""What distress and a wish to stop sound like: the phrases of `distress.toml` and the patterns of `patterns.toml`."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from bot.content.files import Files
from bot.conversation.recognise.heard import Listened
from bot.conversation.recognise.phrases import WIDE, Classes, Phrases, Steps, class_named, steps_of
from bot.conversation.session import LOCALES

Fold = Callable[[str], str]
QUIET = "quiet"
KINDS = ("self_harm", "abuse", "threat", "forced", "home", "danger")
STOP = "stop"
TABLES = ("words", "distress", STOP)
GAP = 2
# A harmless saying must stand there nearly word for word, or it would hush too much.
QUIET_GAP = 0
STOP_GAP = 1


@dataclass(frozen=True, slots=True)
class Said:
    """What is listened for in every message, besides what was learned."""

    distress: Listened
    stop: Listened


def read(files: Files, fold: Fold) -> Said:
    """All phrases of all locales, ready to be found. An unknown table, kind or word class is a problem."""
    classes: dict[str, Classes] = {}
    for locale in LOCALES:
        patterns = files.patterns[locale]
        _only_tables(files, locale, patterns)
        _check(files, locale, patterns)
        classes[locale] = {
            name: frozenset(folded for word in found for folded in fold(word).split())
            for name, found in patterns.get("words", {}).items()
        }

    def of(table: str, kind: str, gap: int) -> Iterator[tuple[str, Steps]]:
        for locale in LOCALES:
            plain = files.distress[locale].get(kind, ()) if table == "distress" else ()
            shaped = _shaped(files, locale, (table, kind), classes[locale], fold)
            for phrase in (*(fold(phrase).split() for phrase in plain), *shaped):
                yield kind, steps_of(phrase, gap=gap, classes=classes[locale])

    return Said(
        Listened(
            Phrases(each for kind in KINDS for each in of("distress", kind, GAP)),
            Phrases(of("distress", QUIET, QUIET_GAP)),
        ),
        Listened(Phrases(of(STOP, STOP, STOP_GAP)), Phrases(of(STOP, QUIET, QUIET_GAP))),
    )


def _only_tables(files: Files, locale: str, patterns: dict[str, Any]) -> None:
    for name in [name for name, value in patterns.items() if not isinstance(value, dict)]:
        files.wrong(f"locales/{locale}/patterns.toml", name, "stands outside the tables")
        del patterns[name]


def _check(files: Files, locale: str, patterns: dict[str, Any]) -> None:
    file = f"locales/{locale}/patterns.toml"
    known = {"distress": {*KINDS, QUIET}, STOP: {STOP, QUIET}}
    for table, lists in sorted(patterns.items()):
        if table not in TABLES:
            files.wrong(file, table, f"is not known; there are {', '.join(TABLES)}")
            continue
        for name in sorted(set(lists) - known.get(table, set(lists))):
            files.wrong(file, table, f"{name!r} is not known; there are {', '.join(sorted(known[table]))}")
    for kind in sorted(set(files.distress[locale]) - {*KINDS, QUIET}):
        files.wrong(f"locales/{locale}/distress.toml", kind, "is no kind of distress")


def _shaped(
    files: Files, locale: str, where: tuple[str, str], classes: Classes, fold: Fold
) -> Iterator[Sequence[str]]:
    table, kind = where
    for pattern in files.patterns[locale].get(table, {}).get(kind, ()):
        tokens = [token for part in pattern.split() for token in _token(part, fold)]
        unknown = [name for token in tokens if (name := class_named(token)) and not classes.get(name)]
        for name in unknown:
            files.wrong(
                f"locales/{locale}/patterns.toml",
                f"{table}.{kind}",
                f"{pattern!r}: there are no words {name!r}",
            )
        if not unknown:
            yield tokens


def _token(part: str, fold: Fold) -> list[str]:
    return [part] if part == WIDE or class_named(part) else fold(part).split()
