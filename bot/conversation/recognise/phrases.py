"""Phrases inside a sentence: words in order, with room for others between them, some of them one of many.

A phrase is written as people would say it. `{word class}` stands for any word of a class, and `*` for room of up to
six words; between all other words there is room for as many as the list allows."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

WIDE = "*"
WIDE_ROOM = 6

Phrase = Sequence[str]
Classes = Mapping[str, Collection[str]]
_Steps = tuple[tuple[int, frozenset[str]], ...]


@dataclass(frozen=True, slots=True)
class Span:
    """The words from `start` up to, without, `end`."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether both hold a word in common."""
        return self.start < other.end and other.start < self.end


def class_named(token: str) -> str:
    """The word class that a token of a phrase stands for; nothing if it is a plain word."""
    return token[1:-1] if token.startswith("{") and token.endswith("}") else ""


class Phrases:
    """Many phrases, found together: each is looked for only where its rarest word stands."""

    def __init__(self, phrases: Iterable[Phrase], *, gap: int, classes: Classes | None = None) -> None:
        compiled = [steps for phrase in phrases if (steps := _compiled(phrase, gap, classes or {}))]
        common = Counter(word for steps in compiled for _, wanted in steps for word in wanted)
        self._phrases = list(dict.fromkeys(compiled))
        by_rarest: dict[str, list[int]] = defaultdict(list)
        for number, steps in enumerate(self._phrases):
            rarest = min((wanted for _, wanted in steps), key=lambda wanted: sum(common[w] for w in wanted))
            for word in rarest:
                by_rarest[word].append(number)
        self._by_rarest = dict(by_rarest)

    def spans(self, words: Sequence[str]) -> list[Span]:
        """Where any phrase occurs."""
        here: set[int] = set()
        for word in words:
            here.update(self._by_rarest.get(word, ()))
        present = frozenset(words)
        spans: list[Span] = []
        for number in sorted(here):
            steps = self._phrases[number]
            for _, wanted in steps:
                if wanted.isdisjoint(present):
                    break
            else:
                spans.extend(_found(words, steps))
        return spans


def _compiled(phrase: Phrase, gap: int, classes: Classes) -> _Steps:
    steps: list[tuple[int, frozenset[str]]] = []
    room = gap
    for token in phrase:
        if token == WIDE:
            room = WIDE_ROOM
            continue
        name = class_named(token)
        steps.append((room, frozenset(classes[name]) if name else frozenset((token,))))
        room = gap
    return tuple(steps)


def _found(words: Sequence[str], steps: _Steps) -> Iterable[Span]:
    for start, word in enumerate(words):
        if word in steps[0][1]:
            end = _end(words, start, steps[1:])
            if end:
                yield Span(start, end)


def _end(words: Sequence[str], position: int, steps: _Steps) -> int:
    if not steps:
        return position + 1
    room, wanted = steps[0]
    for place in range(position + 1, min(len(words), position + 2 + room)):
        if words[place] in wanted and (end := _end(words, place, steps[1:])):
            return end
    return 0
