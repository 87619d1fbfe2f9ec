"""Where the learned recogniser lies and what it was made from, for those who read it and those who make it."""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence

from bot.conversation.recognise.platforms import learned_as

MODEL_FILE = "locales/recogniser.msgpack"
ORDINARY, CRY, SAYING = "ordinary", "cry", "saying"
"""Besides the intents: everyday sentences, phrases that mean distress, and sayings that only sound like it."""

QUIET = "quiet"
Example = tuple[str, str, list[str]]
"""Locale, intent (or one of the three above), folded words with apps marked."""

ByLocale = Mapping[str, Mapping[str, Sequence[str]]]


def examples_of(
    intents: ByLocale,
    distress: ByLocale,
    ordinary: Mapping[str, Sequence[str]],
    words: Callable[[str], list[str]],
) -> list[Example]:
    """Everything that the recogniser learns from, as it sees it, in a fixed order."""
    return [
        *(
            (locale, learned_as(intent), words(text))
            for locale, by_intent in sorted(intents.items())
            for intent, sentences in sorted(by_intent.items())
            for text in sentences
        ),
        *(
            (locale, SAYING if kind == QUIET else CRY, words(text))
            for locale, by_kind in sorted(distress.items())
            for kind, phrases in sorted(by_kind.items())
            for text in phrases
        ),
        *((locale, ORDINARY, words(text)) for locale, texts in sorted(ordinary.items()) for text in texts),
    ]


def fingerprint(examples: Sequence[Example]) -> str:
    """Tells whether a model was made from these examples, read in this way."""
    return hashlib.sha256(json.dumps(examples).encode()).hexdigest()[:16]
