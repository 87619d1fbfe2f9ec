"""Where the learned recogniser lies and what it was made from, for those who read it and those who make it."""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence

from bot.conversation.recognise.platforms import learned_as

MODEL_FILE = "locales/recogniser.msgpack"

Example = tuple[str, str, list[str]]
"""Locale, intent, folded words."""


def examples_of(
    by_locale: Mapping[str, Mapping[str, Sequence[str]]], words: Callable[[str], list[str]]
) -> list[Example]:
    """Every example sentence as the model sees it (folded, apps marked), in a fixed order."""
    return [
        (locale, learned_as(intent), words(text))
        for locale, intents in sorted(by_locale.items())
        for intent, sentences in sorted(intents.items())
        for text in sentences
    ]


def fingerprint(examples: Sequence[Example]) -> str:
    """Tells whether a model was made from these examples, read in this way."""
    return hashlib.sha256(json.dumps(examples).encode()).hexdigest()[:16]
