"""The rules of wording: letters, punctuation, typed numbers, budgets, first lines of sensitive texts."""

import re
from collections.abc import Iterator
from datetime import date

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.content.files import Files, Message
from bot.content.words import Fold, lock_screen
from bot.conversation.flow import Flow, Step
from bot.conversation.session import LOCALES
from bot.errors import TextMissing
from bot.texts import Texts, is_gsm, numbered, segments

MOST_SEGMENTS = 3
MOST_LETTERS = 1000
BUTTONS, BUTTON_LETTERS, ROW_LETTERS = 3, 20, 24
VALUES = ("org", "tips")
OFFERED = {"away": ("continue", "menu"), "lost": ("menu", "helplines")}

_ARABIC_LETTERS = re.compile("[يىكةه]")
_ASCII_PUNCTUATION = re.compile(r"[\u0600-\u06ff]\s*[,;?]|[\u0600-\u06ff]\.(?!\w)|[,;?]\s*[\u0600-\u06ff]")
_URDU_DIGIT = re.compile("[۰-۹٠-٩]")
_ADDRESS = re.compile(r"https?:|www\.|\b[\w-]+\.(?:com|org|net|pk|uk|gov|tv|me)\b|\S+@\S+", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d-]*\d|\d")
_LEADING_DIGIT = re.compile(r"^\s*\d[.)\s]", re.MULTILINE)
LONGEST_PLAIN_NUMBER = 3


class _References(Visitor):
    """Collects what a pattern refers to."""

    def __init__(self) -> None:
        self.terms: set[str] = set()
        self.variables: set[str] = set()
        self.typed: list[str] = []

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.terms.add(node.id.name)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.typed.append(node.value)


def references(message: Message, name: str) -> _References:
    """The terms, variables and typed words of one pattern of a message."""
    found = _References()
    found.visit(message.patterns[name])
    return found


def check_wording(files: Files, terms: set[str], dialled: set[str]) -> None:
    """Note every problem of a text on its own. `terms` are the facts' names, `dialled` their numbers."""
    several = set(files.everywhere.get("trilingual", {}).get("texts", ()))
    for locale in LOCALES:
        for text_id, message in files.messages[locale].items():
            for name in message.patterns:
                found = references(message, name)
                place = f"{message.where}, {text_id}{'.' + name if name else ''}"
                for problem in _problems(found, locale, terms, dialled, mixed=text_id in several):
                    files.wrong(message.file, place, problem)
    _check_siblings(files)


def _problems(
    found: _References, locale: str, terms: set[str], dialled: set[str], *, mixed: bool
) -> Iterator[str]:
    typed = "\n".join(found.typed)
    yield from (f"the fact {{ -{term} }} is not known" for term in sorted(found.terms - terms))
    yield from (f"the value {{ ${name} }} is not known" for name in sorted(found.variables - set(VALUES)))
    for address in _ADDRESS.findall(typed):
        yield f"{address!r} is typed here; addresses come from facts.toml"
    for number in _NUMBER.findall(typed):
        if number in dialled or len(number) > LONGEST_PLAIN_NUMBER or "-" in number:
            yield f"{number!r} is typed here; numbers come from facts.toml"
    if _LEADING_DIGIT.search(typed):
        yield "a line begins with a digit, as if it could be answered; begin it with '- '"
    if locale == "ur":
        yield from _urdu(typed, mixed=mixed)


def _urdu(typed: str, *, mixed: bool) -> Iterator[str]:
    for letter in sorted(set(_ARABIC_LETTERS.findall(typed))):
        yield f"the Arabic letter {letter!r} (U+{ord(letter):04X}) stands where Urdu has its own"
    if _URDU_DIGIT.search(typed):
        yield "digits are ASCII in every locale, so that phones can dial them"
    if not mixed and (wrong := _ASCII_PUNCTUATION.search(typed)):
        yield f"{wrong.group()!r}: Urdu has its own comma, question mark and full stop (، ؟ ۔)"


def _check_siblings(files: Files) -> None:
    everything = {text_id for locale in LOCALES for text_id in files.messages[locale]}
    for text_id in sorted(everything):
        present = {loc: files.messages[loc][text_id] for loc in LOCALES if text_id in files.messages[loc]}
        for locale in LOCALES:
            if locale not in present:
                files.wrong(f"locales/{locale}", text_id, "the text is missing in this locale")
        first = next(iter(present.values()))
        for message in present.values():
            for difference in _differences(first, message):
                files.wrong(message.file, f"{message.where}, {text_id}", difference)


def _differences(first: Message, other: Message) -> Iterator[str]:
    # Shorter and expired variants may be needed in one locale only; labels and bodies are needed in all.
    skip = {"sms", "expired", "sms-expired"}
    missing = set(first.patterns) - set(other.patterns) - skip
    extra = set(other.patterns) - set(first.patterns) - skip
    yield from (f"lacks .{name}, which {first.file} has" for name in sorted(missing))
    yield from (f"has .{name}, which {first.file} lacks" for name in sorted(extra))
    mine, theirs = (_all_variables(message) for message in (other, first))
    if mine != theirs:
        yield f"uses the values {sorted(mine)}, {first.file} uses {sorted(theirs)}"


def _all_variables(message: Message) -> set[str]:
    return {value for name in message.patterns for value in references(message, name).variables}


def check_replies(files: Files, flows: dict[str, Flow], texts: Texts, fold: Fold, today: date) -> None:
    """Note every reply that is over its budget, leaves GSM-7, or gives somebody away on a lock screen."""
    several = set(files.everywhere.get("trilingual", {}).get("texts", ()))
    giving_away = {locale: lock_screen(files, locale, fold) for locale in LOCALES}
    for flow in flows.values():
        for step in flow.steps.values():
            for text_id in sorted(set(step.text_ids())):
                for locale in LOCALES:
                    checked = _Reply(files, texts, flow, step, text_id, locale, today)
                    checked.check(mixed=text_id in several)
                    if flow.sensitive:
                        checked.check_first_line(giving_away[locale], fold)


def check_built_in(files: Files, texts: Texts, today: date) -> None:
    """The same for what the engine itself says, with the answers that it offers, and for the words of an intent."""
    anywhere = Flow("everywhere", "", {})
    for locale in LOCALES:
        for name, text_id in files.everywhere.get("built_in", {}).items():
            arrows = dict.fromkeys(OFFERED.get(name, ()), ())
            _Reply(files, texts, anywhere, Step(name, options=arrows), text_id, locale, today).check(
                mixed=False
            )
        for text_id, message in files.messages[locale].items():
            if text_id.startswith("intent-"):
                label = texts.label(text_id, "", locale=locale)
                if len(label) > BUTTON_LETTERS:
                    files.wrong(
                        message.file,
                        f"{message.where}, {text_id}",
                        f"the label {label!r} has {len(label)} letters; at most {BUTTON_LETTERS}",
                    )


class _Reply:
    """One step's text with its options, in one locale."""

    def __init__(
        self,
        files: Files,
        texts: Texts,
        flow: Flow,
        step: Step,
        text_id: str,
        locale: str,
        today: date,
    ) -> None:
        self.files, self.texts, self.flow, self.step = files, texts, flow, step
        self.text_id, self.locale, self.today = text_id, locale, today
        message = files.messages[locale].get(text_id)
        self.file = message.file if message else f"flows/{flow.name}.toml"
        self.place = f"{message.where}, {text_id}" if message else f"{step.name}, {text_id}"

    def wrong(self, text: str) -> None:
        self.files.wrong(self.file, self.place, text)

    def check(self, *, mixed: bool) -> None:
        try:
            labels = [
                self.texts.label(self.text_id, option, locale=self.locale) for option in self.step.options
            ]
            short, long = (self._body(sms=sms) for sms in (True, False))
        except TextMissing as error:
            self.wrong(f"step {self.step.name}: {error}")
            return
        most = BUTTON_LETTERS if len(labels) <= BUTTONS else ROW_LETTERS
        for label in labels:
            if len(label) > most:
                self.wrong(f"the label {label!r} has {len(label)} letters; at most {most}")
        self._check_sms(numbered(short, labels, sms=True), mixed=mixed)
        whole = numbered(long, labels, sms=False)
        if len(whole) > MOST_LETTERS:
            self.wrong(f"{len(whole)} letters on WhatsApp with its options; at most {MOST_LETTERS}")

    def _check_sms(self, sms: str, *, mixed: bool) -> None:
        if self.locale != "ur" and not mixed and not is_gsm(sms):
            outside = sorted({letter for letter in sms if not is_gsm(letter)})
            self.wrong(f"leaves GSM-7 with {' '.join(map(repr, outside))}; an SMS of it costs twice")
        elif segments(sms) > MOST_SEGMENTS:
            self.wrong(
                f"{segments(sms)} SMS segments with its options; at most {MOST_SEGMENTS} ({len(sms)} letters)"
            )

    def check_first_line(self, giving_away: set[str], fold: Fold) -> None:
        for sms in (True, False):
            try:
                first = fold(self._body(sms=sms).split("\n", 1)[0])
            except TextMissing:
                return
            for word in sorted(giving_away):
                if f" {word} " in f" {first} ":
                    self.wrong(f"the first line holds {word!r}, which may show on a lock screen")
                    return

    def _body(self, *, sms: bool) -> str:
        return self.texts.body(
            self.text_id, locale=self.locale, sms=sms, today=self.today, values={"tips": "yes"}
        )
