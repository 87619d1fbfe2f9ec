"""Moving through the flows within one turn: entering steps, going back, detours, and what is said on the way."""

from collections.abc import Mapping
from typing import TypeVar

from bot.conversation.choices import on_offer
from bot.conversation.effects import EFFECTS, SAVED
from bot.conversation.flow import BACK, GO_ON, RETURN, Step, place
from bot.conversation.script import Script
from bot.conversation.session import Channel, Reply, Say, Session, Turn

MOST_STEPS = 8
MOST_BACK = 5
MOST_RETURNS = 2
MOST_TOPICS = 8
FORGET = "forget"

Place = tuple[str, str]
T = TypeVar("T")


class Walk:
    """One turn's way through the flows. It changes the session it was given and collects what to say."""

    def __init__(self, script: Script, session: Session, channel: Channel) -> None:
        self.script = script
        self.session = session
        self.channel = channel
        self.says: list[Say] = []
        self.effects: list[str] = []
        self.failed = ""

    def jump(self, target: str) -> None:
        """Go to a target from anywhere; a detour remembers where to return to."""
        found = self.script.target(self.session.flow, target) or ("menu", "")
        self._leave_for(self._here(), found)
        self.enter(found)

    def take(self, flow: str, step: str, option: str) -> None:
        """Follow an option, also one of a step that the person has left."""
        here = self._here()
        self.session.flow, self.session.step = flow, step
        target = self.script.flows[flow].fire(self.session, option, self.channel)
        if target == BACK:
            self.session.flow, self.session.step = here or (flow, step)
            self.back()
            return
        if target == RETURN:
            self._return()
            return
        destination = self.script.target(flow, target) or ("menu", "")
        self._leave_for((flow, step), destination)
        self.enter(destination)

    def enter(self, target: Place) -> None:
        """Enter a step and go on until one waits. The limit keeps a mistake in the content from going round."""
        self.session.offered = []
        self.session.misses = 0
        for _ in range(MOST_STEPS):
            step = self._arrive(target)
            self._do(step)
            self._say(step, fresh=True)
            if not step.go_on:
                return
            flow = self.session.flow
            onward = self.script.flows[flow].fire(self.session, GO_ON, self.channel)
            if onward == RETURN:
                self._return()
                return
            target = place(flow, onward)
        self._arrive(("menu", ""))

    def again(self) -> None:
        """Say the present step once more, without doing anything again; a step that is gone leads to the menu."""
        self.session.offered = []
        here = self._here()
        step = self._step(here) if here else None
        if step is None or step.go_on or not (step.say or step.tips):
            if here is None and self.session.flow:
                self.says.append(Say(self.script.built_in["moved_on"]))
            self.enter(("menu", ""))
            return
        self._say(step, fresh=False)

    def back(self) -> None:
        """One step back; with nothing behind, the menu."""
        here = self._here()
        while self.session.back:
            flow, _, step = self.session.back.pop().partition(".")
            found = self.script.find(flow, step)
            if found and found != here:
                self.session.flow, self.session.step = found
                self.session.misses = 0
                self.again()
                return
        self.enter(("menu", ""))

    def leave(self) -> None:
        """Forget the way here, so that nobody who takes up the phone is led back."""
        self.session.back, self.session.returns = [], []
        self.session.flow, self.session.step = "", ""

    def turn(self, *, intent: str | None = None, distress: bool = False, understood: bool = True) -> Turn:
        """What this walk amounts to."""
        choices = tuple(on_offer(self.script, self.session))
        label_from = self.says[-1].id if self.says else ""
        labelled = tuple(
            choice if choice.label else type(choice)(choice.id, label_from, choice.attribute)
            for choice in choices
        )
        reply = Reply(tuple(self.says), labelled)
        effects = tuple(self.effects)
        return Turn(self.session, (reply,), effects, self.failed, understood, intent, distress)

    def _here(self) -> Place | None:
        return self.script.find(self.session.flow, self.session.step) if self.session.flow else None

    def _step(self, where: Place) -> Step:
        return self.script.flows[where[0]].steps[where[1]]

    def _arrive(self, target: Place) -> Step:
        found = self.script.find(*target) or self.script.find("menu", "")
        if found is None:
            raise LookupError("the script has no menu")
        self.session.flow, self.session.step = found
        return self._step(found)

    def _leave_for(self, where: Place | None, destination: Place) -> None:
        if where is None or where == destination or not self._step(where).waits:
            return
        name = f"{where[0]}.{where[1]}"
        detours = self.script.detours
        if destination[0] not in detours:
            self.session.returns = []
        elif where[0] != destination[0]:
            self.session.returns = [*self.session.returns, name][-MOST_RETURNS:]
        if not self.session.back or self.session.back[-1] != name:
            self.session.back = [*self.session.back, name][-MOST_BACK:]

    def _return(self) -> None:
        while self.session.returns:
            flow, _, step = self.session.returns.pop().partition(".")
            if found := self.script.find(flow, step):
                self.session.flow, self.session.step = found
                self._forget_detour(found)
                self.again()
                return
        self.enter(("menu", ""))

    def _forget_detour(self, place: Place) -> None:
        # "Back" after a detour leads to what was before the question, not into the detour again.
        name = f"{place[0]}.{place[1]}"
        if name in self.session.back:
            last = len(self.session.back) - 1 - self.session.back[::-1].index(name)
            self.session.back = self.session.back[:last]

    def _do(self, step: Step) -> None:
        for effect in step.effects:
            EFFECTS[effect](self.session)
            self.effects.append(effect)
            if effect in SAVED:
                self.failed = f"{self.session.flow}.{step.failed}"

    def _say(self, step: Step, *, fresh: bool) -> None:
        if step.tips:
            self.says.append(Say(self._tip(step, fresh=fresh)))
        elif step.say:
            self.says.append(Say(_for_role(step.say, self.session.role)))

    def _tip(self, step: Step, *, fresh: bool) -> str:
        tips = _for_role(step.tips, self.session.role)
        # A session stays under 300 bytes: a flow's first letter tells two topics of one name apart well enough.
        key = f"{self.session.flow[:1]}.{step.name}"
        shown = self.session.shown
        seen = shown.get(key, 0)
        if fresh:
            shown.pop(key, None)
            shown[key] = (seen + 1) % len(tips)
            if len(shown) > MOST_TOPICS:
                del shown[next(iter(shown))]
            return tips[seen % len(tips)]
        return tips[(seen - 1) % len(tips)]


def _for_role(by_role: Mapping[str, T], role: str) -> T:
    return by_role[role] if role in by_role else by_role["any"]
