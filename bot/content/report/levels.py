"""How hard the texts are to read, locale by locale, and the ten hardest of each kind."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from bot.content.files import Files
from bot.content.report.reading import Measured, measured, share, syllables, together
from bot.conversation.flow import Flow
from bot.conversation.session import LOCALES
from bot.errors import TextMissing
from bot.texts import Texts

GOAL = 6
"""The grade that no English text should be above."""
WORST = 10
FEWEST_WORDS = 10
"""Means of shorter texts say nothing; they count in the whole alone."""
ENGLISH = "en"

Bodies = Mapping[str, Measured]


def levels(files: Files, flows: Mapping[str, Flow], texts: Texts, today: date) -> Iterator[str]:
    """Sentences and words of each locale, the grade of English, and the worst ten texts by each."""
    for locale in LOCALES:
        bodies = read_aloud(files, flows, texts, locale, today)
        whole = together(bodies.values())
        sentences = [len(sentence) for sentence in whole.sentences]
        yield f"Reading, {locale}: {len(bodies)} texts (what WhatsApp shows; .sms where SMS shows another)"
        yield f"  words a sentence: {_spread(sentences)}"
        yield f"  letters a word: {_spread(whole.spelled)}"
        if locale == ENGLISH and whole.sentences:
            yield from _grades(bodies, whole)
        yield from _worst("longest sentence, in words", bodies, _longest)
        long_enough = {name: text for name, text in bodies.items() if len(text.words) >= FEWEST_WORDS}
        yield from _worst("longest words, letters on average", long_enough, _mean_letters)
        yield ""


def read_aloud(
    files: Files, flows: Mapping[str, Flow], texts: Texts, locale: str, today: date
) -> dict[str, Measured]:
    """Every body that people read, taken apart; `id.sms` is the one for SMS where that is another."""
    ids = dict.fromkeys(
        text for flow in flows.values() for step in flow.steps.values() for text in step.text_ids()
    )
    ids.update(dict.fromkeys(files.everywhere.get("built_in", {}).values()))
    found: dict[str, Measured] = {}
    for text_id in ids:
        try:
            long, short = (
                texts.body(text_id, locale=locale, sms=sms, today=today, values={"tips": "yes"})
                for sms in (False, True)
            )
        except TextMissing:
            continue  # among the problems already
        found[text_id] = measured(long)
        if measured(short) != found[text_id]:
            found[f"{text_id}.sms"] = measured(short)
    return {name: text for name, text in found.items() if text.sentences}


def _grades(bodies: Bodies, whole: Measured) -> Iterator[str]:
    words = whole.words
    yield f"  syllables a word: {sum(map(syllables, words)) / len(words):.2f} on average"
    long_enough = {name: text for name, text in bodies.items() if len(text.words) >= FEWEST_WORDS}
    grades = [text.grade for text in long_enough.values()]
    above = sum(grade > GOAL for grade in grades)
    yield (
        f"  Flesch-Kincaid grade: {whole.grade:.1f} over everything; of {len(grades)} texts with {FEWEST_WORDS}"
        f" words or more: {_spread(grades, '.1f')}; {above} above {GOAL}"
    )
    yield from _worst("highest grade", long_enough, lambda text: text.grade)


def _worst(title: str, bodies: Bodies, figure: Callable[[Measured], float]) -> Iterator[str]:
    yield f"  {title}:"
    ranked = sorted(((figure(text), name) for name, text in bodies.items()), reverse=True)
    yield from (f"    {round(value, 1):>5g}  {name}" for value, name in ranked[:WORST])


def _longest(text: Measured) -> float:
    return max(len(sentence) for sentence in text.sentences)


def _mean_letters(text: Measured) -> float:
    return sum(text.spelled) / max(1, len(text.spelled))


def _spread(values: list[float] | list[int], form: str = "g") -> str:
    return f"median {share(values, 0.5):{form}}, 95 % at most {share(values, 0.95):{form}}"
