"""From a flow's table to a Flow. Whatever does not fit the vocabulary of flows/README.md becomes a problem."""

import difflib
import re
from collections.abc import Iterable, Mapping
from typing import Any

from bot.content.files import Files, Table
from bot.conversation.effects import EFFECTS, SAVED
from bot.conversation.flow import Arrow, Flow, Step
from bot.conversation.guards import GUARDS, parse
from bot.conversation.session import ROLES

KEYWORDS = ("say", "tips", "options", "next", "route", "do", "failed", "end")
FLOW_KEYWORDS = ("flow", "start", "sensitive", "steps", "renamed")
CHANNELS = ("sms", "whatsapp")
MOST_OPTIONS = 9
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_AUDIENCE = (*ROLES[:3], "any")


def compile_flows(files: Files) -> dict[str, Flow]:
    """Every flow that could be understood; problems are noted in `files`."""
    return {name: _Compiler(files, name).flow(table) for name, table in files.flows.items() if table}


class _Compiler:
    def __init__(self, files: Files, name: str) -> None:
        self.files = files
        self.name = name
        self.file = f"flows/{name}.toml"

    def wrong(self, place: str, text: str) -> None:
        self.files.wrong(self.file, place, text)

    def flow(self, table: Table) -> Flow:
        self._known("", table, FLOW_KEYWORDS)
        if table.get("flow") != self.name:
            self.wrong("flow", f"must be {self.name!r}, like the file")
        steps = {name: self._step(name, step) for name, step in table.get("steps", {}).items()}
        renamed = table.get("renamed", {})
        for old, new in renamed.items():
            if new not in steps:
                self.wrong("renamed", f"{old!r} leads to {new!r}, which is no step")
            if old in steps:
                self.wrong("renamed", f"{old!r} is still a step")
        start = table.get("start", "")
        if start not in steps:
            self.wrong("start", f"{start!r} is no step{_closest(start, steps)}")
        return Flow(self.name, start, steps, bool(table.get("sensitive", False)), renamed)

    def _step(self, name: str, table: Table) -> Step:
        self._known(name, table, KEYWORDS)
        if not _NAME.fullmatch(name):
            self.wrong(name, "a step's name is lower case letters, digits and _")
        step = Step(
            name,
            say=self._by_role(name, table.get("say", {})),
            tips=self._tips(name, table.get("tips", {})),
            options=self._options(name, table.get("options", {})),
            go_on=self._go_on(name, table),
            effects=self._effects(name, table.get("do", ())),
            failed=table.get("failed", ""),
            end=bool(table.get("end", False)),
        )
        self._shape(step, table)
        return step

    def _shape(self, step: Step, table: Table) -> None:
        ways = sum((bool(step.options), "next" in table, "route" in table, step.end))
        if ways != 1:
            cure = "give it one of options, next, route or end"
            self.wrong(step.name, f"leads nowhere: {cure}" if ways == 0 else f"has several ways on: {cure}")
        if "route" in table and (step.say or step.tips):
            self.wrong(step.name, "a route says nothing; put the text in a step of its own")
        if "route" not in table and not step.say and not step.tips:
            self.wrong(step.name, "says nothing: give it say or tips")
        if step.say and step.tips:
            self.wrong(step.name, "has both say and tips")
        saved = [effect for effect in step.effects if effect in SAVED]
        if saved and not step.failed:
            self.wrong(step.name, f"{saved[0]!r} may fail to be saved: say where to go with failed")

    def _options(self, step: str, table: Mapping[str, Any]) -> dict[str, tuple[Arrow, ...]]:
        for option in table:
            if not _NAME.fullmatch(option) or option in CHANNELS:
                self.wrong(step, f"{option!r} cannot be an option's id (see flows/README.md)")
        if len(table) > MOST_OPTIONS:
            self.wrong(step, f"{len(table)} options; at most {MOST_OPTIONS}, part the step")
        return {option: self._arrows(f"{step}, option {option}", to) for option, to in table.items()}

    def _go_on(self, step: str, table: Table) -> tuple[Arrow, ...]:
        if "next" in table:
            return self._arrows(step, table["next"])
        return self._arrows(step, table["route"]) if "route" in table else ()

    def _arrows(self, place: str, value: object) -> tuple[Arrow, ...]:
        if isinstance(value, str):
            return (Arrow(value),)
        if not isinstance(value, list) or not value:
            self.wrong(place, "needs a target, or a list of { when, to }")
            return ()
        arrows = tuple(Arrow(str(item.get("to", "")), str(item.get("when", ""))) for item in value)
        for arrow in arrows[:-1]:
            if not arrow.when:
                self.wrong(place, f"nothing after {arrow.to!r} is ever reached: give it a when")
        if arrows[-1].when:
            self.wrong(place, "the last target must have no when, or people may be stuck here")
        for arrow in arrows:
            self._guard(place, arrow.when)
        return arrows

    def _guard(self, place: str, when: str) -> None:
        name, _ = parse(when)
        if when and name not in GUARDS:
            self.wrong(place, f"guard {name!r} is not known{_closest(name, GUARDS)}")

    def _effects(self, step: str, value: object) -> tuple[str, ...]:
        names = (value,) if isinstance(value, str) else tuple(value) if isinstance(value, list) else ()
        for name in names:
            if name not in EFFECTS:
                self.wrong(step, f"effect {name!r} is not known{_closest(str(name), EFFECTS)}")
        return tuple(str(name) for name in names if name in EFFECTS)

    def _by_role(self, step: str, value: object) -> dict[str, str]:
        if isinstance(value, str):
            return {"any": value}
        return {str(role): str(text) for role, text in self._roles(step, value).items()}

    def _tips(self, step: str, value: object) -> dict[str, tuple[str, ...]]:
        if isinstance(value, list):
            return {"any": tuple(value)}
        return {str(role): tuple(tips) for role, tips in self._roles(step, value).items()}

    def _roles(self, step: str, value: object) -> Mapping[str, Any]:
        if not isinstance(value, dict):
            self.wrong(step, "must be a text's id or a table by role")
            return {}
        for role in value:
            if role not in _AUDIENCE:
                self.wrong(step, f"{role!r} is no role{_closest(role, _AUDIENCE)}")
        if value and "any" not in value:
            self.wrong(step, "also needs a text for any, since a role may be unknown")
        return value

    def _known(self, place: str, table: Table, keywords: Iterable[str]) -> None:
        for keyword in table:
            if keyword not in keywords:
                self.wrong(place, f"{keyword!r} is no keyword{_closest(keyword, keywords)}")


def _closest(name: str, known: Iterable[str]) -> str:
    found = difflib.get_close_matches(name, list(known), n=1)
    return f"; did you mean {found[0]!r}?" if found else ""
