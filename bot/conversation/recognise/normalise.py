"""One reader for every script: folds the many ways of typing a word into one."""

import re
import unicodedata
from collections.abc import Mapping

# One letter for the variants that keyboards offer; the Urdu letter is the one that stays.
_LETTERS = str.maketrans(
    {
        **dict.fromkeys("يىئۍېێ", "ی"),
        **dict.fromkeys("كڪ", "ک"),
        **dict.fromkeys("هةۃۂھۀە", "ہ"),
        **dict.fromkeys("أإآٱ", "ا"),
        "ؤ": "و",
        "ں": "ن",
        "ۓ": "ے",
        "’": "'",
        "‘": "'",
        "`": "'",
    }
)
_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "01234567890123456789")

# Vowel marks, tatweel, zero-width and direction marks, variation selectors: written or not, the word is the same.
_SILENT = re.compile(
    "[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u061c"
    "\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]"
)
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_ELONGATED = re.compile(r"([^\W\d_])\1{2,}")
_APOSTROPHE = re.compile("'")


def fold(text: str) -> str:
    """The words of a text, folded and separated by one space. Folding twice changes nothing, no two words are
    joined, and a text that had letters keeps some."""
    return " ".join(words(text))


def words(text: str) -> list[str]:
    """The folded words of a text, in order; digits of every script become ASCII."""
    flat = _flatten(text)
    found = _WORD.findall(flat)
    return [_ELONGATED.sub(r"\1", _APOSTROPHE.sub("", word)) for word in found]


def spelled(found: list[str], spelling: Mapping[str, str]) -> list[str]:
    """The words with every known Roman Urdu spelling replaced by the one we use."""
    return [spelling.get(word, word) for word in found]


def _flatten(text: str) -> str:
    once = _fold_characters(text)
    # Compatibility forms may bring in letters that fold again ("ﷺ", ligatures): two rounds settle all of them.
    return _fold_characters(once)


def _fold_characters(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    silent = _SILENT.sub("", decomposed)
    return unicodedata.normalize("NFKC", silent).translate(_LETTERS).translate(_DIGITS)
