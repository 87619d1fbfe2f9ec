"""What was learned from the example sentences: a linear model over pieces of words, small enough to sit beside the
code and fast enough for every message. `bot/learning.py` makes the file."""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

SHORTEST, LONGEST = 2, 5


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


class Model(msgspec.Struct):
    """Weights by piece. Classes are the intents followed by the two Latin-script locales; `made_from` is the
    fingerprint of the examples, so that a stale file is noticed."""

    made_from: str
    intents: list[str]
    locales: list[str]
    bias: list[float]
    scale: float
    idf: dict[str, float]
    weights: dict[str, list[tuple[int, int]]]

    def known(self, words: Sequence[str]) -> float:
        """Which share of the message the examples have shown, from 0 to 1: little of it, and the scores mean little."""
        seen = [piece in self.idf for piece in pieces(words)]
        return sum(seen) / len(seen) if seen else 0.0

    def scores(self, words: Sequence[str]) -> list[float]:
        """The raw score of every class, intents first."""
        total = [0.0] * len(self.bias)
        norm = 0.0
        for piece, count in Counter(pieces(words)).items():
            idf = self.idf.get(piece)
            if idf is None:
                continue
            value = (1.0 + math.log(count)) * idf
            norm += value * value
            for index, weight in self.weights[piece]:
                total[index] += value * weight
        factor = self.scale / math.sqrt(norm) if norm else 0.0
        return [bias + factor * score for bias, score in zip(self.bias, total, strict=True)]

    def intent_odds(self, scores: Sequence[float]) -> list[tuple[str, float]]:
        """Intents with their probability, the likeliest first."""
        odds = _softmax(scores[: len(self.intents)])
        return sorted(zip(self.intents, odds, strict=True), key=lambda pair: -pair[1])

    def locale_odds(self, scores: Sequence[float]) -> dict[str, float]:
        """How likely each Latin-script locale is."""
        odds = _softmax(scores[len(self.intents) :])
        return dict(zip(self.locales, odds, strict=True))


def _softmax(scores: Sequence[float]) -> list[float]:
    highest = max(scores)
    powers = [math.exp(score - highest) for score in scores]
    total = sum(powers)
    return [power / total for power in powers]
