"""Distress inside a sentence: phrases found as words in order, with room for a word or two between them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

GAP = 2

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int

    def overlaps(self, other: "_Span") -> bool:
        return self.start < other.end and other.start < self.end


class Phrases:
    """Sequences of words, found by their first word."""

    def __init__(self, phrases: Iterable[Phrase], *, gap: int) -> None:
        self._gap = gap
        self._by_first: dict[str, list[Phrase]] = defaultdict(list)
        for phrase in phrases:
            if phrase:
                self._by_first[phrase[0]].append(phrase)

    def spans(self, words: Sequence[str]) -> list[_Span]:
        """Where any phrase occurs."""
        return [
            span
            for start, word in enumerate(words)
            for phrase in self._by_first.get(word, ())
            if (span := _span(words, start, phrase, self._gap))
        ]


class Distress:
    """Tells whether a message may come from somebody in distress, and of which kind."""

    def __init__(self, kinds: Mapping[str, Iterable[Phrase]], quiet: Iterable[Phrase]) -> None:
        self._kinds = {kind: Phrases(phrases, gap=GAP) for kind, phrases in kinds.items()}
        # A harmless saying must stand there word for word, or it would hush too much.
        self._quiet = Phrases(quiet, gap=0)

    def kind(self, words: Sequence[str]) -> str | None:
        """The first kind whose phrase occurs and is not part of a harmless saying."""
        harmless = self._quiet.spans(words)
        for kind, phrases in self._kinds.items():
            for span in phrases.spans(words):
                if not any(span.overlaps(saying) for saying in harmless):
                    return kind
        return None


def _span(words: Sequence[str], start: int, phrase: Phrase, gap: int) -> _Span | None:
    position = start
    for wanted in phrase[1:]:
        window = words[position + 1 : position + 2 + gap]
        if wanted not in window:
            return None
        position += 1 + window.index(wanted)
    return _Span(start, position + 1)
