"""Phrases inside a sentence: words in order, with room for others between them, some of them one of many.

A phrase is written as people would say it. `{word class}` stands for any word of a class, and `*` for room of up to
six words; between all other words there is room for as many as the list allows."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

WIDE = "*"
WIDE_ROOM = 6

Phrase = Sequence[str]
Classes = Mapping[str, Collection[str]]
Steps = tuple[tuple[int, frozenset[str]], ...]
"""A phrase made ready: for each word how many others may stand before it, and which words it may be."""


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


def steps_of(phrase: Phrase, *, gap: int, classes: Classes | None = None) -> Steps:
    """A phrase made ready."""
    steps: list[tuple[int, frozenset[str]]] = []
    room = gap
    for token in phrase:
        if token == WIDE:
            room = WIDE_ROOM
            continue
        name = class_named(token)
        steps.append((room, frozenset((classes or {})[name]) if name else frozenset((token,))))
        room = gap
    return tuple(steps)


class Phrases:
    """Many phrases, each with a label, found together: each is looked for only where its rarest word stands."""

    def __init__(self, labelled: Iterable[tuple[str, Steps]]) -> None:
        self._phrases = list(dict.fromkeys((label, steps) for label, steps in labelled if steps))
        common = Counter(word for _, steps in self._phrases for _, wanted in steps for word in wanted)
        by_rarest: dict[str, list[int]] = defaultdict(list)
        for number, (_, steps) in enumerate(self._phrases):
            rarest = min((wanted for _, wanted in steps), key=lambda wanted: sum(common[w] for w in wanted))
            for word in rarest:
                by_rarest[word].append(number)
        self._by_rarest = dict(by_rarest)

    def found(self, words: Sequence[str]) -> Iterator[tuple[str, Span]]:
        """Where any phrase occurs, with its label, in the order in which the phrases were given."""
        present = frozenset(words)
        near = {number for word in present for number in self._by_rarest.get(word, ())}
        for number in sorted(near):
            label, steps = self._phrases[number]
            for _, wanted in steps:
                if wanted.isdisjoint(present):
                    break
            else:
                yield from ((label, span) for span in _spans(words, steps))

    def labels(self, words: Sequence[str]) -> list[str]:
        """The labels of the phrases that occur."""
        return list(dict.fromkeys(label for label, _ in self.found(words)))


def _spans(words: Sequence[str], steps: Steps) -> Iterator[Span]:
    for start, word in enumerate(words):
        if word in steps[0][1]:
            end = _end(words, start, steps[1:])
            if end:
                yield Span(start, end)


def _end(words: Sequence[str], position: int, steps: Steps) -> int:
    if not steps:
        return position + 1
    room, wanted = steps[0]
    for place in range(position + 1, min(len(words), position + 2 + room)):
        if words[place] in wanted and (end := _end(words, place, steps[1:])):
            return end
    return 0
