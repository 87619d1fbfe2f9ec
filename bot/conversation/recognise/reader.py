"""Reads a message: which words, which language, what the person wants, whether they are in distress."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.conversation.recognise.distress import Distress
from bot.conversation.recognise.model import Model
from bot.conversation.recognise.normalise import spelled, words
from bot.conversation.recognise.phrases import Phrases
from bot.conversation.recognise.platforms import Platforms, meant

SURE = 0.40
LIKELY = 0.12
CONSENT = ("stop", "start")
CONSENT_SURE = 0.6
# Chosen by cross-validation on the examples: recall first, with alarms on everyday sentences kept rare. Two views are
# averaged (is this distress? and: of all wishes, is it that one?), which errs less than either.
DISTRESS_SURE = 0.45
DISTRESS_WITH_PHRASE = 0.05
LOCALE_SURE = 0.75
# Of gibberish the examples have shown under half; of real messages, new ones too, nearly always more.
KNOWN_ENOUGH = 0.5

_URDU = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
_LATIN = re.compile("[A-Za-z]")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message was read as. `intents` are the likeliest first; `locale_sure` tells a guess from knowledge."""

    locale: str
    locale_sure: bool
    intents: tuple[tuple[str, float], ...] = ()
    distress: bool = False
    distress_kind: str | None = None
    platforms: tuple[str, ...] = ()
    length: int = 0
    role: str = ""

    @property
    def intent(self) -> str | None:
        """The intent we act on, if one is clear enough. A single word never ends or begins tips by a guess: a bare
        "nahi" is an answer to something, and the words that do mean it are known word for word."""
        if not self.intents:
            return None
        name, odds = self.intents[0]
        if name in CONSENT and (self.length < 2 or odds < CONSENT_SURE):
            return None
        return name if odds >= SURE else None

    @property
    def close(self) -> tuple[str, ...]:
        """The one or two intents worth asking about."""
        return tuple(name for name, odds in self.intents[:2] if odds >= LIKELY and name != "out_of_scope")


@dataclass(frozen=True, slots=True)
class Reader:
    """Everything that reading needs. `everywhere` maps folded words to what they mean at any moment."""

    everywhere: Mapping[str, str]
    word_locales: Mapping[str, str]
    spelling: Mapping[str, str]
    platforms: Platforms
    distress: Distress
    stop: Distress
    roles: Mapping[str, Phrases]
    model: Model | None = field(repr=False, default=None)

    def words(self, text: str) -> list[str]:
        """The folded words, in our own spelling."""
        return spelled(words(text), self.spelling)

    def marked(self, text: str) -> list[str]:
        """The same with the names of apps marked, as the model sees them."""
        return self.platforms.mark(self.words(text))[0]

    def fold(self, text: str) -> str:
        """The same as one text, for looking up labels and accepted words."""
        return " ".join(self.words(text))

    def read(self, text: str, *, known_locale: str = "") -> Reading:
        """Read a whole message; the person's own locale, if known, decides where the words do not."""
        found = self.words(text)
        marked, platforms = self.platforms.mark(found)
        scores, share = self.model.scores(marked) if self.model and found else ([], 0.0)
        locale, sure = self._locale(text, found, scores, known_locale)
        odds = self.model.intent_odds(scores)[:5] if self.model and share >= KNOWN_ENOUGH else []
        intents = [(meant(name, platforms), chance) for name, chance in odds]
        kind = self.distress.kind(found)
        in_distress = self._in_distress(scores, kind)
        return Reading(
            locale, sure, tuple(intents), in_distress, kind, tuple(platforms), len(found), self._role(found)
        )

    def _role(self, found: list[str]) -> str:
        said = [role for role, phrases in self.roles.items() if phrases.spans(found)]
        return said[0] if len(said) == 1 else ""

    def _in_distress(self, scores: list[float], kind: str | None) -> bool:
        if self.model is None or not scores:
            return kind is not None
        odds = self.model.distress_odds(scores)
        if kind and odds >= DISTRESS_WITH_PHRASE:
            return True
        return (odds + dict(self.model.intent_odds(scores))["distress"]) / 2 >= DISTRESS_SURE

    def _locale(self, text: str, found: list[str], scores: list[float], known: str) -> tuple[str, bool]:
        urdu, latin = len(_URDU.findall(text)), len(_LATIN.findall(text))
        if urdu and urdu >= latin / 2:
            return "ur", True
        if named := self.word_locales.get(" ".join(found)):
            return named, True
        if not latin or not scores or self.model is None:
            return known or "en", False
        odds = self.model.locale_odds(scores)
        best = max(odds, key=lambda locale: odds[locale])
        sure = odds[best] >= LOCALE_SURE and len(found) >= 2
        if known in odds and not sure:
            return known, False
        return best, sure
