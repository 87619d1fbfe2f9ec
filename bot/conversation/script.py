"""Everything the conversation knows, ready to use: the flows, what works everywhere, and how people say things."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.conversation.flow import Flow, place
from bot.conversation.recognise.reader import Reader

EVERYWHERE = "everywhere"
INTENT, WORD, AWAY = "intent", "word", "away"


@dataclass(frozen=True, slots=True)
class Script:
    """The compiled content. Texts stay outside: the engine knows only their ids. `answers` holds, by
    `flow.step`, what people may write for an option, folded; `intent_answers` the same for intents on offer."""

    flows: Mapping[str, Flow]
    words: Mapping[str, str]
    intents: Mapping[str, str]
    distress: Mapping[str, str]
    distress_again: Mapping[str, str]
    detours: frozenset[str]
    built_in: Mapping[str, str]
    answers: Mapping[str, Mapping[str, str]]
    built_in_answers: Mapping[str, str]
    bare_answers: frozenset[str]
    numbers: Mapping[str, int]
    reader: Reader

    def find(self, flow: str, step: str) -> tuple[str, str] | None:
        """Flow and step as they are called today (an empty step: the start); nothing if they are gone."""
        known = self.flows.get(flow)
        if known is None:
            return None
        found = known.current(step or known.start)
        return (flow, found.name) if found else None

    def target(self, flow: str, target: str) -> tuple[str, str] | None:
        """The same for a target as written in a flow."""
        return self.find(*place(flow, target))
