"""What was learned from the example sentences: a linear model over pieces of words, small enough to sit beside the
code and fast enough for every message. `bot/learning.py` makes the file."""

import math
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

import msgspec

SHORTEST, LONGEST = 2, 5
LANE_BITS = 32
MIDDLE = 2048
"""Weights are kept as 0 … 4095 around this, so that a row of them has no signs."""


def pieces(words: Sequence[str]) -> Iterator[str]:
    """What the model sees of a message: each word, each pair of neighbours, and the letters 2 to 5 in a row."""
    for first, second in pairwise(words):
        yield f"{first} {second}"
    for word in words:
        padded = f"<{word}>"
        yield padded
        for size in range(SHORTEST, LONGEST + 1):
            for start in range(len(padded) - size + 1):
                yield padded[start : start + size]


class Learned(msgspec.Struct, frozen=True):
    """The file. Classes are the intents, the two Latin-script locales and distress; `rows` holds 16 bits a class and
    piece, `idf` 8 bits a piece; `made_from` is the fingerprint of the examples, so that a stale file is noticed."""

    made_from: str
    intents: list[str]
    locales: list[str]
    bias: list[float]
    weight_step: float
    pieces: list[str]
    idf: bytes
    rows: bytes


class Model:
    """The file made ready. A row of weights is one long integer with a lane of 32 bits a class: adding rows adds all
    classes at once, which is many times faster in Python than class by class."""

    def __init__(self, learned: Learned) -> None:
        self.made_from = learned.made_from
        self._learned = learned
        self._classes = len(learned.bias)
        self._ready: dict[str, tuple[int, int]] = {}

    @cached_property
    def _places(self) -> dict[str, int]:
        return {piece: place for place, piece in enumerate(self._learned.pieces)}

    def _row(self, piece: str) -> tuple[int, int] | None:
        """A piece's weight and its row of lanes, made ready when it is first met: most of them never are."""
        place = self._places.get(piece)
        if place is None:
            return None
        size = self._classes * 2
        weights = array("H", self._learned.rows[place * size : (place + 1) * size])
        lanes = array("I", weights).tobytes()
        row = self._learned.idf[place], int.from_bytes(lanes, "little")
        self._ready[piece] = row
        return row

    def scores(self, words: Sequence[str]) -> tuple[list[float], float]:
        """The raw score of every class, intents first, and which share of the message the examples have shown: with
        little of it the scores mean little."""
        ready = self._ready
        total = sum_of_values = squares = seen = 0
        counted = Counter(pieces(words))
        for piece, count in counted.items():
            row = ready.get(piece) or self._row(piece)
            if row is None:
                continue
            seen += 1
            value = row[0] if count == 1 else int(row[0] * (1.0 + math.log(count)))
            total += value * row[1]
            sum_of_values += value
            squares += value * value
        lanes = array("I", total.to_bytes(self._classes * LANE_BITS // 8, "little"))
        factor = self._learned.weight_step / math.sqrt(squares) if squares else 0.0
        offset = MIDDLE * sum_of_values
        scores = [
            bias + factor * (lane - offset) for bias, lane in zip(self._learned.bias, lanes, strict=True)
        ]
        return scores, seen / len(counted) if counted else 0.0

    def telling(self, words: Sequence[str], intent: str) -> dict[str, float]:
        """How much each word, with its letters, speaks for an intent that was learned (below 0: against it)."""
        place = self._learned.intents.index(intent)
        found: dict[str, float] = {}
        for word in words:
            for piece in pieces([word]):
                idf, row = self._row(piece) or (0, 0)
                weight = (row >> (LANE_BITS * place)) & (2**LANE_BITS - 1)
                found[word] = found.get(word, 0.0) + idf * (weight - MIDDLE) * self._learned.weight_step
        most = max(map(abs, found.values()), default=0.0) or 1.0
        return {word: value / most for word, value in found.items()}

    def intent_odds(self, scores: Sequence[float]) -> list[tuple[str, float]]:
        """Intents with their probability, the likeliest first."""
        names = self._learned.intents
        odds = _softmax(scores[: len(names)])
        return sorted(zip(names, odds, strict=True), key=lambda pair: -pair[1])

    def locale_odds(self, scores: Sequence[float]) -> dict[str, float]:
        """How likely each Latin-script locale is."""
        first = len(self._learned.intents)
        odds = _softmax(scores[first : first + len(self._learned.locales)])
        return dict(zip(self._learned.locales, odds, strict=True))

    def distress_odds(self, scores: Sequence[float]) -> float:
        """How likely the message comes from somebody in distress, whatever else it wants."""
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, scores[-1]))))


def _softmax(scores: Sequence[float]) -> list[float]:
    highest = max(scores)
    powers = [math.exp(score - highest) for score in scores]
    total = sum(powers)
    return [power / total for power in powers]
