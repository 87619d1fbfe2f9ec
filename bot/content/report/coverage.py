"""Which app has what, and for whom: derived from the flows and from what the English texts name.

A thing is covered when an option in the app's report steps leads to a step about it, or when a line of its own steps
that says what to tap ("- ...") names it. Some apps simply lack a thing: this page cannot know which.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.content.files import Files
from bot.content.wording import references
from bot.conversation.flow import Flow, Step, place

LOCALE = "en"
ROLES = ("student", "parent", "teacher")
ELSEWHERE = "other_app"
ELSE = "other"
DOORS = (ELSE, "more")
"""Options that only lead on to more options."""
SHARED = 2
"""Facebook and Instagram share a step of their own; what more apps share is general advice."""
GENERAL, NONE = "+", "-"
NARROWEST = 4

THINGS: Mapping[str, tuple[tuple[str, ...], str]] = {
    "video": (("video",), r"videos?|posts?|reels?|snaps?|story"),
    "comment": (("comment",), r"comments?"),
    "message": (("message", "chat"), r"messages?|chats?"),
    "account": (("account",), r"accounts?|profiles?|channel|user|player|(?<!@)name"),
    "live": (("live",), r"live"),
    "group": (("group",), r"groups?|servers?"),
    "fake": (("fake",), r"pretends?|pretending"),
    "picture": (("picture", "about_me", "fake_picture"), r"intimate|privacy complaint"),
    "underage": (("underage",), r"under 13"),
    "banned": (("banned",), r"appeal"),
    "csam": (("csam",), r"child abuse"),
}
"""Each thing to report: the options that stand for it, and the words by which a line of steps names it."""
LEADING = {option for options, _ in THINGS.values() for option in options}

Place = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Cell:
    """What one app has for one thing: a mark for each role, or a count."""

    marks: tuple[str, ...]

    def __str__(self) -> str:
        return " ".join(self.marks) if any(mark.isdigit() for mark in self.marks) else "".join(self.marks)

    @property
    def lacking(self) -> list[str]:
        """The roles that find nothing."""
        return [role for role, mark in zip(ROLES, self.marks, strict=True) if mark in (NONE, "0")]


def coverage(files: Files, flows: Mapping[str, Flow]) -> Iterator[str]:
    """A table of apps and things by role, and what is missing in it."""
    table = _Table(files, flows).rows()
    columns = list(next(iter(table.values()), {}))
    yield "Coverage of each app, for student, parent, teacher"
    yield "  S P T: steps of its own, in words for that role. s p t: steps of its own, one text for all roles."
    yield f"  {GENERAL}: advice for any app. {NONE}: nothing. tips: how many name the app."
    yield f"  {'':<9}" + "".join(f"  {column:>{NARROWEST}}" for column in columns)
    for app, row in table.items():
        cells = (f"  {row[column]!s:>{max(NARROWEST, len(column))}}" for column in columns)
        yield f"  {app:<9}" + "".join(cells)
    yield "  missing:"
    for app, row in table.items():
        missing = [_missing(thing, cell) for thing, cell in row.items() if cell.lacking]
        yield f"    {app}: {', '.join(missing) or 'nothing'}"


def _missing(thing: str, cell: Cell) -> str:
    whole = len(cell.lacking) == len(ROLES)
    return thing if whole else f"{thing} for {' and '.join(cell.lacking)}"


GENERALLY, NOTHING = Cell((GENERAL,) * len(ROLES)), Cell((NONE,) * len(ROLES))


class _Table:
    """Looks up every cell of the table."""

    def __init__(self, files: Files, flows: Mapping[str, Flow]) -> None:
        self.files, self.flows = files, flows
        self.apps = self._apps()
        self.reached = {app: self._reached(app) for app in self.apps}
        self.often = Counter(at for found in self.reached.values() for at in set(found.values()))

    def rows(self) -> dict[str, dict[str, Cell]]:
        """By app, by thing."""
        return {app: dict(self._row(app)) for app in self.apps}

    def _apps(self) -> list[str]:
        more = self.flows.get("report_more")
        listed = more.steps[more.start].options if more else {}
        return [
            *self.files.platforms,
            *(app for app in listed if app not in (*self.files.platforms, ELSEWHERE)),
        ]

    def _row(self, app: str) -> Iterator[tuple[str, Cell]]:
        for thing, (_, words) in THINGS.items():
            at = self.reached[app].get(thing)
            yield thing, self._led_to(at) if at else self._named(app, words)
        yield "hacked", self._by_app("hacked", app)
        yield "family", self._by_app("family", app)
        yield "tips", Cell(tuple(str(self._tips(app, role)) for role in ROLES))

    def _reached(self, app: str) -> dict[str, Place]:
        """The step that each thing leads to, from the app's first report step on."""
        found: dict[str, Place] = {}
        for step, at in self._own_steps(app, doors=True):
            for option, arrows in step.options.items():
                for thing, (options, _) in THINGS.items():
                    if option in options and (target := self._step(at[0], arrows[0].to)):
                        found.setdefault(thing, target)
        return found

    def _own_steps(self, app: str, *, doors: bool = False) -> Iterator[tuple[Step, Place]]:
        """The app's own report steps that are not about one thing alone; on wish with those that lead on from them."""
        first = self.files.everywhere.get("intents", {}).get(f"report.{app}", f"@report_more.{app}")
        todo = [at] if (at := self._step("", first)) else []
        for at in todo:
            step = self.flows[at[0]].steps[at[1]]
            yield step, at
            for option, arrows in step.options.items():
                target = self._step(at[0], arrows[0].to)
                own = target is not None and target[1].split("_")[0] == app and option not in LEADING
                if target and target not in todo and (own or (doors and option in DOORS)):
                    todo.append(target)

    def _led_to(self, at: Place) -> Cell:
        return GENERALLY if self.often[at] > SHARED else _marks(self.flows[at[0]].steps[at[1]])

    def _named(self, app: str, words: str) -> Cell:
        """By what the lines of the app's own steps name."""
        wanted = re.compile(rf"^\s*- .*\b(?:{words})\b", re.IGNORECASE | re.MULTILINE)
        marks = [NONE] * len(ROLES)
        for step, _ in self._own_steps(app):
            for number, role in enumerate(ROLES):
                if marks[number] == NONE and wanted.search(
                    self._text(step.say.get(role) or step.say.get("any", ""))
                ):
                    marks[number] = _mark(step, role)
        return Cell(tuple(marks))

    def _by_app(self, name: str, app: str) -> Cell:
        """From the first question of a flow, which asks for the app."""
        flow = self.flows.get(name)
        if not flow:
            return NOTHING
        first = flow.steps[flow.start].options
        led = {
            option.removesuffix("_app"): self._step(name, arrows[0].to) for option, arrows in first.items()
        }
        target = led.get(app)
        if not target:
            return GENERALLY if ELSE in led else NOTHING
        return (
            GENERALLY
            if Counter(led.values())[target] > SHARED
            else _marks(self.flows[target[0]].steps[target[1]])
        )

    def _tips(self, app: str, role: str) -> int:
        name = self.files.platforms.get(app, [app])[0]
        shown = {
            text_id
            for flow in self.flows.values()
            for step in flow.steps.values()
            for text_id in step.tips.get(role) or step.tips.get("any", ())
        }
        return sum(bool(re.search(rf"\b{name}\b", self._text(text_id), re.IGNORECASE)) for text_id in shown)

    def _text(self, text_id: str) -> str:
        message = self.files.messages[LOCALE].get(text_id)
        return "".join(references(message, "").typed) if message and "" in message.patterns else ""

    def _step(self, flow: str, target: str) -> Place | None:
        name, step = place(flow, target)
        known = self.flows.get(name)
        step = step or (known.start if known else "")
        return (name, step) if known and step in known.steps else None


def _marks(step: Step) -> Cell:
    return Cell(tuple(_mark(step, role) for role in ROLES))


def _mark(step: Step, role: str) -> str:
    return role[0].upper() if role in step.say else role[0]
