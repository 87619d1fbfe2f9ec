"""A conversation as a state machine: one machine a flow, built at start and shared by everybody."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import cast

from transitions import EventData, Machine

from bot.conversation.guards import GUARDS, parse
from bot.conversation.session import Channel, Session

GO_ON = "go_on"
RETURN, BACK = "@return", "@back"


@dataclass(frozen=True, slots=True)
class Arrow:
    """One way out of a step: where to, and the guard that must hold (nothing: always)."""

    to: str
    when: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a flow. Text ids stand by role, with `any` for everybody else."""

    name: str
    say: Mapping[str, str] = field(default_factory=dict)
    tips: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    options: Mapping[str, tuple[Arrow, ...]] = field(default_factory=dict)
    go_on: tuple[Arrow, ...] = ()
    effects: tuple[str, ...] = ()
    failed: str = ""
    end: bool = False

    @property
    def waits(self) -> bool:
        """Whether the person has something to answer here."""
        return bool(self.options)

    def arrows(self) -> Iterator[tuple[str, Arrow]]:
        """Every way out, with the event that takes it."""
        for option, arrows in self.options.items():
            yield from ((option, arrow) for arrow in arrows)
        yield from ((GO_ON, arrow) for arrow in self.go_on)

    def text_ids(self) -> Iterator[str]:
        """Every text that this step may say."""
        yield from self.say.values()
        for tips in self.tips.values():
            yield from tips


@dataclass(frozen=True)
class Flow:
    """A named conversation. `fire` moves a session along an arrow and says where it arrived."""

    name: str
    start: str
    steps: Mapping[str, Step]
    sensitive: bool = False
    renamed: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def machine(self) -> Machine:
        """The shared machine. Sessions are never registered with it: they only pass through."""
        machine = Machine(
            model=None,
            states=sorted({*self.steps, *self._outside()}),
            initial=None,
            auto_transitions=False,
            send_event=True,
            queued=False,
            model_attribute="step",
        )
        for step in self.steps.values():
            for event, arrow in step.arrows():
                _add(machine, event, step.name, arrow)
        return machine

    def can(self, step: str, event: str) -> bool:
        """Whether that step has such a way out (guards apart)."""
        # `transitions` keeps a defaultdict here: asking with [] would invent an empty arrow.
        found = self.machine.events.get(event)
        return found is not None and step in found.transitions

    def fire(self, session: Session, event: str, channel: Channel) -> str:
        """Take the arrow for an event from the session's step and return the target, as written in the flow."""
        self.machine.events[event].trigger(session, channel=channel)
        return session.step

    def current(self, step: str) -> Step | None:
        """The step of that name, or the one it was renamed to, or nothing."""
        return self.steps.get(self.renamed.get(step, step))

    def _outside(self) -> set[str]:
        targets = {arrow.to for step in self.steps.values() for _, arrow in step.arrows()}
        return {target for target in targets if target.startswith("@")}


def place(flow: str, target: str) -> tuple[str, str]:
    """A target as flow and step; an empty step means that flow's start. `@report.video`, `@menu` or `video`."""
    if not target.startswith("@"):
        return flow, target
    name, _, step = target[1:].partition(".")
    return name, step


def _add(machine: Machine, event: str, source: str, arrow: Arrow) -> None:
    if not arrow.when:
        machine.add_transition(event, source, arrow.to)
        return
    name, wanted = parse(arrow.when)
    machine.add_transition(event, source, arrow.to, conditions=_condition(name, wanted=wanted))


def _condition(name: str, *, wanted: bool) -> Callable[[EventData], bool]:
    guard = GUARDS[name]

    def holds(event: EventData) -> bool:
        session = cast(Session, event.model)
        # The machine compares with `== True`: anything but a real bool would count as no.
        return bool(guard(session, event.kwargs["channel"])) is wanted

    return holds
