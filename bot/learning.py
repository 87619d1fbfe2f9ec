"""Learns the recogniser from the example sentences. Needs scikit-learn, which only development installs; what it
makes, `locales/recogniser.msgpack`, is kept with the content so that every process reads the same one."""

from collections.abc import Sequence

import click
import msgspec
import numpy
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from bot import content
from bot.content.files import read
from bot.conversation.recognise.model import MIDDLE, Learned, pieces
from bot.conversation.recognise.reader import FIRST_AID
from bot.learned import CRY, MODEL_FILE, ORDINARY, SAYING, Example, fingerprint

IDF_STEPS = 16.0
RAREST = 4
# A phrase is no whole message: it teaches less than one.
PHRASE_WEIGHT = 0.05


def run() -> None:
    """Learn anew from the content's examples and keep what was learned with the content."""
    examples = content.examples(read(content.ROOT))
    made = learn(examples, made_from=fingerprint(examples))
    (content.ROOT / MODEL_FILE).write_bytes(msgspec.msgpack.encode(made))
    click.echo(f"Learned from {len(examples)} examples.")


def learn(examples: Sequence[Example], *, made_from: str) -> Learned:
    """What these examples teach. The same examples teach the same."""
    vectorizer = TfidfVectorizer(analyzer=pieces, sublinear_tf=True, min_df=RAREST, dtype=numpy.float64)
    seen = vectorizer.fit_transform([words for _, _, words in examples])
    kinds = numpy.array(["out_of_scope" if kind == ORDINARY else kind for _, kind, _ in examples])
    whole = numpy.flatnonzero((kinds != CRY) & (kinds != SAYING)).tolist()
    latin = [index for index in whole if examples[index][0] != "ur"]

    intents = _classifier(balanced=True).fit(seen[whole], kinds[whole])
    locales = _classifier(balanced=True).fit(seen[latin], [examples[index][0] for index in latin])
    # Whoever is blackmailed or bullied may well be in distress: such examples say neither yes nor no.
    telling = numpy.flatnonzero(~numpy.isin(kinds, sorted(FIRST_AID))).tolist()
    phrase = (kinds == CRY) | (kinds == SAYING)
    distress = _classifier(balanced=False).fit(
        seen[telling],
        ((kinds == "distress") | (kinds == CRY))[telling],
        sample_weight=numpy.where(phrase, PHRASE_WEIGHT, 1.0)[telling],
    )
    # Two classes that mirror each other through a softmax: each carries half.
    weights = numpy.vstack([intents.coef_, -locales.coef_ / 2, locales.coef_ / 2, distress.coef_])
    half = float(locales.intercept_[0]) / 2
    step = float(abs(weights).max()) / (MIDDLE - 1)
    names = sorted(vectorizer.vocabulary_, key=vectorizer.vocabulary_.__getitem__)
    idf = numpy.clip(numpy.rint(vectorizer.idf_ * IDF_STEPS), 1, 255).astype(numpy.uint8)
    return Learned(
        made_from=made_from,
        intents=[str(name) for name in intents.classes_],
        locales=[str(name) for name in locales.classes_],
        bias=[round(float(bias), 4) for bias in (*intents.intercept_, -half, half, distress.intercept_[0])],
        weight_step=step,
        pieces=names,
        idf=idf.tobytes(),
        rows=(numpy.rint(weights.T / step) + MIDDLE).astype("<u2").tobytes(),
    )


def _classifier(*, balanced: bool) -> LogisticRegression:
    return LogisticRegression(C=30.0, max_iter=400, class_weight="balanced" if balanced else None)
