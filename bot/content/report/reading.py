"""How hard a text is to read: the length of its sentences and words, and for English the Flesch-Kincaid grade.

The grade is a year of school in the USA: 0.39 x words a sentence + 11.8 x syllables a word - 15.59. Source: Kincaid,
Fishburne, Rogers and Chissom, "Derivation of New Readability Formulas for Navy Enlisted Personnel", Research Branch
Report 8-75 (1975). What counts as what: Flesch, "How to Write Plain English" (1979), chapter 2: a contraction or a
hyphenated word is one word; figures, abbreviations and symbols have one syllable. An item of a list is a sentence
here, since it is read as one. The formula was made for English and says nothing of Urdu, in whichever script.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_MARKS = re.compile("[*\u2066-\u2069]")
_END = re.compile(r"""[.?!۔؟…]+["'”’)]*(?:\s+|$)|\n""")
_ADDRESS = re.compile(r"\w[./@:_]\w|@")
_EDGES = re.compile(r"^\W+|\W+$")

# An estimate: it agrees with the CMU Pronouncing Dictionary on more than 99 of 100 words of our English texts.
_VOWELS = re.compile("[aeiouy]+")
_SPOKEN = re.compile(r"(?<=[^aeiouyl])l(?=es?$|ed$)|(?<=t)re$|(?<=nak)(?=ed$)")
"""What sounds before a last e: "table", "centre"."""
_SILENT = re.compile(
    "(?<=[^aeiouy])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouycgsxz])(?<![csht]h)es$"
    "|(?<=[^aeiouyi])e(?=(?:ly|less|ful|ment|ty)s?$)|e(?=body|book|thing|where|work|hand)|(?<=ev)e(?=ry)"
)
"""The e of "name", "shared", "likes", "safety", "somebody"."""
_APART = re.compile(
    "(?<=[^cgqstr])i(?=a)|(?<=i)(?=et|er$|o[^nu]|o$)|(?<=ri)(?=ou)|(?<=e)(?=o[s']|o$|a$)"
    "|(?<=[aeouy])(?=ing|ever)|(?<=ay)(?=er)|(?<=xu)(?=al)|(?<=y)(?=on)"
)
"""Vowels that touch and are two syllables: "dial", "radio", "video", "being", "player", "anyone"."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A text as its sentences, each as its words."""

    sentences: tuple[tuple[str, ...], ...]

    @property
    def words(self) -> list[str]:
        """All words, in order."""
        return [word for sentence in self.sentences for word in sentence]

    @property
    def spelled(self) -> list[int]:
        """The letters of each word that is read letter by letter: neither an address nor a number."""
        return [len(word) for word in self.words if not _ADDRESS.search(word) and not word.isdigit()]

    @property
    def grade(self) -> float:
        """The Flesch-Kincaid grade; English only."""
        words = self.words
        spoken = sum(syllables(word) for word in words)
        return 0.39 * len(words) / len(self.sentences) + 11.8 * spoken / len(words) - 15.59


def measured(text: str) -> Measured:
    """A text taken apart."""
    sentences = (_words(part) for part in _END.split(_MARKS.sub("", text)))
    return Measured(tuple(words for words in sentences if words))


def together(texts: Iterable[Measured]) -> Measured:
    """Several texts as one."""
    return Measured(tuple(sentence for text in texts for sentence in text.sentences))


def _words(sentence: str) -> tuple[str, ...]:
    return tuple(word for part in sentence.split() if (word := _EDGES.sub("", part)))


def syllables(word: str) -> int:
    """How many syllables an English word has; one for a number, an address, an abbreviation."""
    if not word.replace("'", "").replace("’", "").replace("-", "").isalpha() or (
        word.isupper() and len(word) > 1
    ):
        return 1
    plain = word.lower().replace("’", "'").removesuffix("'s")
    contracted = bool(re.search("[dst]n't$", plain))
    heard = _SILENT.sub("", _SPOKEN.sub("il", plain.replace("'", "")))
    return max(1, len(_VOWELS.findall(_APART.sub(lambda found: f"{found[0]}-", heard))) + contracted)


def share(values: Sequence[float], part: float) -> float:
    """The value that `part` of all values do not exceed; 0 of none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))] if ordered else 0.0
