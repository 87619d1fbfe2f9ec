"""Learns the recogniser from the example sentences. Needs scikit-learn, which only development installs; what it
makes, `locales/recogniser.msgpack`, is kept with the content so that every process reads the same one."""

from collections.abc import Iterable, Sequence

import click
import msgspec
import numpy
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from bot import content
from bot.content.files import read
from bot.conversation.recognise.model import Model, pieces
from bot.learned import MODEL_FILE, Example, fingerprint

SMALLEST_WEIGHT = 0.02
STEPS = 1000.0


def run() -> None:
    """Learn anew from the content's examples and keep what was learned with the content."""
    examples = content.examples(read(content.ROOT))
    made = learn(examples, made_from=fingerprint(examples))
    (content.ROOT / MODEL_FILE).write_bytes(msgspec.msgpack.encode(made))
    click.echo(f"Learned from {len(examples)} examples.")


def learn(examples: Sequence[Example], *, made_from: str) -> Model:
    """A model of these examples. The same examples give the same model."""
    vectorizer = TfidfVectorizer(analyzer=pieces, sublinear_tf=True, min_df=2, dtype=numpy.float64)
    seen = vectorizer.fit_transform([words for _, _, words in examples])
    intents = LogisticRegression(C=40.0, max_iter=400, class_weight="balanced")
    intents.fit(seen, [intent for _, intent, _ in examples])
    latin = [index for index, (locale, _, _) in enumerate(examples) if locale != "ur"]
    locales = LogisticRegression(C=40.0, max_iter=400, class_weight="balanced")
    locales.fit(seen[latin], [examples[index][0] for index in latin])
    names = [str(name) for name in locales.classes_]
    weights = numpy.vstack([intents.coef_, -locales.coef_, locales.coef_])
    bias = [*intents.intercept_, -locales.intercept_[0], locales.intercept_[0]]
    # Two classes that mirror each other through a softmax: each carries half.
    half = len(intents.classes_)
    weights[half:] /= 2
    bias = [*bias[:half], *(value / 2 for value in bias[half:])]
    return _pack(vectorizer, weights, bias, [str(name) for name in intents.classes_], names, made_from)


def _pack(
    vectorizer: TfidfVectorizer,
    weights: "numpy.ndarray[tuple[int, int], numpy.dtype[numpy.float64]]",
    bias: Iterable[float],
    intents: list[str],
    locales: list[str],
    made_from: str,
) -> Model:
    scale = float(abs(weights).max()) / STEPS
    rows: dict[str, list[tuple[int, int]]] = {}
    idf: dict[str, float] = {}
    for piece, column in sorted(vectorizer.vocabulary_.items()):
        steps = numpy.rint(weights[:, column] / scale).astype(int)
        kept = numpy.flatnonzero(abs(weights[:, column]) >= SMALLEST_WEIGHT * abs(weights).max())
        rows[piece] = [(int(index), int(steps[index])) for index in kept]
        idf[piece] = round(float(vectorizer.idf_[column]), 3)
    return Model(made_from, intents, locales, [round(float(value), 4) for value in bias], scale, idf, rows)
