"""Reads a message: which words, which language, what the person wants, whether they are in distress."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.conversation.recognise.heard import Listened
from bot.conversation.recognise.model import Model
from bot.conversation.recognise.normalise import spelled, words
from bot.conversation.recognise.phrases import Phrases
from bot.conversation.recognise.platforms import Platforms, learned_as, meant

SURE = 0.40
LIKELY = 0.12
CONSENT = ("stop", "start")
CONSENT_SURE = 0.9
STOP_WITH_PATTERN = 0.05
# Chosen by cross-validation on the examples, with recall before quiet. A phrase says so much that the odds need only
# not speak clearly against it.
DISTRESS_SURE = 0.65
DISTRESS_WITH_PHRASE = 0.005
DISTRESS_WITH_PHRASE_AGAINST = 0.5
CLEAR = 0.9
CERTAIN = 0.98
DISTRESS_POSSIBLE = 0.3
PHRASE_POSSIBLE = 0.05
LOCALE_SURE = 0.75
# Of gibberish the examples have shown under half; of real messages, new ones too, nearly always more.
KNOWN_ENOUGH = 0.5

# Intents whose flows begin with first aid of their own.
FIRST_AID = frozenset({"blackmail", "grooming", "bullying", "report.csam"})
FIRST_AID_SURE = 0.7
CARE = FIRST_AID | {"distress"}
# Small talk and what leads nowhere is never one of several wishes.
NO_WISH = frozenset({"greeting", "thanks", "out_of_scope", "menu", "tips", "start", "stop", "distress"})
SEVERAL_SURE = 0.6
SHORTEST_WISH = 3
LONGEST_STOP = 14
WORD_INTENTS = {
    "help": "helpline",
    "safe_word": "helpline",
    "back": "menu",
    "exit_word": "menu",
    "forget_me": "stop",
    "trace": "privacy_settings",
    "language": "language_change",
    "en": "language_change",
    "ur": "language_change",
    "ur_latn": "language_change",
}
"""The intents of the words that work anywhere, where they are not called the same."""

_URDU = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
_LATIN = re.compile("[A-Za-z]")
_SENTENCES = re.compile(r"[.!?;,\n\u061f\u060c\u06d4]+")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message was read as. `intents` are the likeliest first; `locale_sure` tells a guess from knowledge;
    `word` is what the whole message means anywhere; `uneasy` says that distress is possible but not likely;
    `several` are the clear wishes of a message that holds more than one."""

    locale: str
    locale_sure: bool
    intents: tuple[tuple[str, float], ...] = ()
    word: str | None = None
    distress: bool = False
    distress_kind: str | None = None
    uneasy: bool = False
    stop: bool = False
    platforms: tuple[str, ...] = ()
    length: int = 0
    role: str = ""
    several: tuple[str, ...] = ()

    @property
    def meant(self) -> tuple[str, ...]:
        """What the message means, the likeliest first: a word that works anywhere, distress, a clear wish to stop,
        what was learned. Words that we do not know at all are outside what we can help with."""
        learned = [name for name, _ in self.intents]
        first = None
        if self.word:
            first = WORD_INTENTS.get(self.word, self.word)
        elif self.distress:
            first = self.first_aid or "distress"
        elif self.stop:
            first = "stop"
        return tuple(dict.fromkeys([first, *learned] if first else learned or ["out_of_scope"]))

    @property
    def first_aid(self) -> str | None:
        """For a message in distress: the wish whose own flow is the better first aid, where one is clear. Whoever
        speaks of dying is asked about that first."""
        if self.distress_kind == "self_harm" or not self.intents:
            return None
        name, odds = self.intents[0]
        sure = SURE if self.distress_kind in (None, "threat") else FIRST_AID_SURE
        return name if name in FIRST_AID and odds >= sure else None

    @property
    def intent(self) -> str | None:
        """The intent we act on, if one is clear enough. A single word never ends or begins tips by a guess: a bare
        "nahi" is an answer to something, and the words that do mean it are known word for word."""
        if self.stop:
            return "stop"
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


def _enough(kind: str | None, odds: Sequence[tuple[str, float]]) -> float:
    """From which odds on a message counts as distress: little with a phrase; much more where it clearly wants
    something else (a hacked account is answered as such), and the more so without a phrase."""
    wish, clear = odds[0] if odds else ("", 0.0)
    contradicted = wish not in CARE and clear >= CLEAR
    if kind:
        return DISTRESS_WITH_PHRASE_AGAINST if contradicted else DISTRESS_WITH_PHRASE
    return DISTRESS_SURE if wish in CARE else CERTAIN


@dataclass(frozen=True, slots=True)
class Reader:
    """Everything that reading needs. `everywhere` maps folded words to what they mean at any moment."""

    everywhere: Mapping[str, str]
    word_locales: Mapping[str, str]
    spelling: Mapping[str, str]
    platforms: Platforms
    distress: Listened
    stop: Listened
    roles: Phrases
    joining: frozenset[str] = frozenset()
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

    def telling(self, text: str, intent: str) -> list[tuple[str, float]]:
        """The words of a message with how much each speaks for an intent (1 the most), the most telling first."""
        if self.model is None:
            return []
        shares = self.model.telling(self.marked(text), learned_as(intent))
        return sorted(shares.items(), key=lambda pair: -pair[1])

    def read(self, text: str, *, known_locale: str = "") -> Reading:
        """Read a whole message; the person's own locale, if known, decides where the words do not."""
        found = self.words(text)
        marked, platforms = self.platforms.mark(found)
        scores, share = self.model.scores(marked) if self.model and found else ([], 0.0)
        locale, sure = self._locale(text, found, scores, known_locale)
        odds = self.model.intent_odds(scores)[:5] if self.model and share >= KNOWN_ENOUGH else []
        intents = [(meant(name, platforms), chance) for name, chance in odds]
        kind = self.distress.kind(found)
        likely = self._distress_odds(scores)
        in_distress = likely >= _enough(kind, odds)
        return Reading(
            locale,
            sure,
            tuple(intents),
            word=self.everywhere.get(" ".join(found)),
            distress=in_distress,
            distress_kind=kind,
            uneasy=bool(odds)
            and not in_distress
            and likely >= (PHRASE_POSSIBLE if kind else DISTRESS_POSSIBLE),
            stop=not in_distress and self._asks_to_stop(found, scores),
            platforms=tuple(platforms),
            length=len(found),
            role=self._role(found),
            several=() if in_distress else self._several(text, len(found), [name for name, _ in intents]),
        )

    def _several(self, text: str, length: int, likely: Sequence[str]) -> tuple[str, ...]:
        """The wishes of the parts of a message, where two parts clearly want different things and the whole message
        leaves room for both."""
        if self.model is None or length < 2 * SHORTEST_WISH:
            return ()
        parts = [part for part in self._parts(text) if len(part) >= SHORTEST_WISH]
        if len(parts) < 2:
            return ()
        wishes: list[str] = []
        for part in parts:
            marked, platforms = self.platforms.mark(part)
            name, odds = self.model.intent_odds(self.model.scores(marked)[0])[0]
            wish = meant(name, platforms)
            if odds >= SEVERAL_SURE and name not in NO_WISH and wish in likely:
                wishes.append(wish)
        found = tuple(dict.fromkeys(wishes))
        return found if len(found) > 1 else ()

    def _parts(self, text: str) -> Iterator[list[str]]:
        for sentence in _SENTENCES.split(text):
            part: list[str] = []
            for word in self.words(sentence):
                if word in self.joining:
                    yield part
                    part = []
                else:
                    part.append(word)
            yield part

    def _role(self, found: list[str]) -> str:
        said = self.roles.labels(found)
        return said[0] if len(said) == 1 else ""

    def _asks_to_stop(self, found: Sequence[str], scores: Sequence[float]) -> bool:
        if self.model is None or not scores or len(found) > LONGEST_STOP or not self.stop.kind(found):
            return False
        return dict(self.model.intent_odds(scores))["stop"] >= STOP_WITH_PATTERN

    def _distress_odds(self, scores: list[float]) -> float:
        if self.model is None or not scores:
            return DISTRESS_WITH_PHRASE
        return self.model.distress_odds(scores)

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
