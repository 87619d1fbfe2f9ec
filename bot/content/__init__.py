"""The content: flows, texts, words and facts, read from files that anybody can edit, cross-checked and compiled."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import click
import msgspec

from bot.content import facts, phrases, words
from bot.content.files import Files, read
from bot.content.flows import compile_flows
from bot.content.report import inventory
from bot.content.structure import INTENTS, check_structure
from bot.content.usage import check_usage
from bot.content.wording import check_built_in, check_replies, check_wording
from bot.conversation.flow import Flow
from bot.conversation.recognise.model import Learned, Model
from bot.conversation.recognise.normalise import fold, spelled
from bot.conversation.recognise.normalise import words as fold_words
from bot.conversation.recognise.platforms import Platforms
from bot.conversation.recognise.reader import Reader
from bot.conversation.script import Script
from bot.conversation.session import LOCALES
from bot.errors import ContentProblems, Problem, TextMissing
from bot.learned import MODEL_FILE, Example, examples_of, fingerprint
from bot.texts import Texts, dashed

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Content:
    """Everything the bot knows and says, compiled."""

    script: Script
    texts: Texts
    files: Files


def load(root: Path = ROOT, *, org: str = "Mehfooz") -> Content:
    """Read, check and compile. Raises ContentProblems with every problem there is; the date is not one of them."""
    content, problems = examine(root, org=org, today=None)
    if problems or content is None:
        raise ContentProblems(problems)
    return content


def examine(
    root: Path = ROOT, *, org: str = "Mehfooz", today: date | None
) -> tuple[Content | None, list[Problem]]:
    """The content and every problem with it. With `today`, facts that expire soon are problems too."""
    content = _compiled(root, org=org, today=today)
    problems = sorted(set(content.files.problems))
    return (None if problems else content), problems


def _compiled(root: Path, *, org: str, today: date | None) -> Content:
    # What the recogniser learned from is for the check: a start has no use for a megabyte of sentences.
    files = read(root, sentences=today is not None)
    flows = compile_flows(files)
    check_structure(files, flows)
    facts.check_facts(files, today=today)
    terms = facts.terms(files)
    names = {name for fact in terms[LOCALES[0]] for name in fact.terms}
    check_wording(files, names, _dialled(files))
    check_usage(files, flows)
    texts = Texts(files.resources, terms, org=org)
    reader, respell = _reader(files)
    day = today or datetime.now(UTC).date()
    check_replies(files, flows, texts, respell, day)
    check_built_in(files, texts, day)
    script = _script(files, flows, texts, reader, respell)
    if today is not None:
        _check_examples(files, reader)
    return Content(script, texts, files)


def check_command(root: Path = ROOT, *, report: bool) -> int:
    """Print every problem (and, on wish, what there is and what is lacking); 1 if there is any problem."""
    today = datetime.now(UTC).date()
    content = _compiled(root, org="Mehfooz", today=today)
    problems = sorted(set(content.files.problems))
    if report:
        for line in inventory(content.files, content.script.flows, content.texts, today):
            click.echo(line)
    for problem in problems:
        click.echo(str(problem), err=True)
    click.echo(f"{len(problems)} problems" if problems else "The content is in order.")
    return 1 if problems else 0


def examples(files: Files) -> list[Example]:
    """Every example sentence as the recogniser is to learn it."""
    return _all_examples(files, _reader(files)[0])


def _all_examples(files: Files, reader: Reader) -> list[Example]:
    return examples_of(files.examples, files.distress, files.ordinary, reader.marked)


def _script(
    files: Files, flows: Mapping[str, Flow], texts: Texts, reader: Reader, respell: words.Fold
) -> Script:
    def label(text_id: str, option: str, locale: str) -> str | None:
        try:
            return texts.label(text_id, option, locale=locale)
        except TextMissing:
            return None

    everywhere = files.everywhere
    built_in = everywhere.get("built_in", {})
    return Script(
        flows=flows,
        words=everywhere.get("words", {}),
        intents=everywhere.get("intents", {}),
        distress=everywhere.get("distress", {}),
        distress_again=everywhere.get("distress_again", {}),
        detours=frozenset(everywhere.get("detours", {}).get("flows", ())),
        built_in=built_in,
        answers=words.answers(files, flows, respell, label),
        built_in_answers=_built_in_answers(built_in, label, respell),
        bare_answers=words.bare_answers(files, respell),
        numbers=words.numbers(files, respell),
        reader=reader,
    )


def _built_in_answers(
    built_in: Mapping[str, str], label: Callable[[str, str, str], str | None], respell: words.Fold
) -> dict[str, str]:
    offers = {f"everywhere.intent.{name}": (f"intent-{dashed(name)}", "") for name in INTENTS}
    offers["everywhere.away.continue"] = (built_in.get("away", ""), "continue")
    return {
        respell(found): choice
        for choice, (text_id, attribute) in offers.items()
        for locale in LOCALES
        if (found := label(text_id, attribute, locale))
    }


def _dashed(name: str) -> str:
    return name.replace(".", "-").replace("_", "-")


def _reader(files: Files) -> tuple[Reader, words.Fold]:
    spelling = {
        fold(variant): fold(word) for word, variants in files.spelling.items() for variant in variants
    }

    def respell(text: str) -> str:
        return " ".join(spelled(fold_words(text), spelling))

    meanings, telling = words.everywhere(files, respell)
    said = phrases.read(files, respell)
    names = {
        tuple(respell(name).split()): platform
        for platform, written in files.platforms.items()
        for name in written
    }
    reader = Reader(
        meanings,
        telling,
        spelling,
        Platforms(names),
        said.distress,
        said.stop,
        words.roles(files, respell),
        words.joining(files, respell),
        _model(files),
    )
    return reader, respell


def _model(files: Files) -> Model | None:
    path = files.root / MODEL_FILE
    if not path.exists():
        files.wrong(MODEL_FILE, "", "is missing: run `mehfooz learn`")
        return None
    try:
        return Model(msgspec.msgpack.decode(path.read_bytes(), type=Learned))
    except (msgspec.DecodeError, OSError) as error:
        files.wrong(MODEL_FILE, "", f"cannot be read ({error}): run `mehfooz learn`")
        return None


def _check_examples(files: Files, reader: Reader) -> None:
    for locale in LOCALES:
        file = f"locales/{locale}/examples.toml"
        given = files.examples[locale]
        for intent in sorted(set(INTENTS) ^ set(given)):
            files.wrong(file, intent, "no examples" if intent in INTENTS else "is no intent")
    given_now = _all_examples(files, reader)
    if reader.model and reader.model.made_from != fingerprint(given_now):
        files.wrong(MODEL_FILE, "", "was made from other examples: run `mehfooz learn`")


def _dialled(files: Files) -> set[str]:
    return {str(fact[key]) for fact in files.facts.values() for key in ("phone", "sms") if key in fact}
