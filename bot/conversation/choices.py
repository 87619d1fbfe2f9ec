"""Which answer a person picked: by tapping, by a digit, by a label or by an accepted word."""

from bot.conversation.script import AWAY, EVERYWHERE, INTENT, WORD, Script
from bot.conversation.session import Choice, Session


def on_offer(script: Script, session: Session) -> list[Choice]:
    """The answers open to the person now, in the order of their digits."""
    if session.offered:
        return [_built_in(script, choice_id) for choice_id in session.offered]
    found = script.find(session.flow, session.step) if session.flow else None
    if found is None:
        return []
    step = script.flows[found[0]].steps[found[1]]
    return [Choice(f"{found[0]}.{found[1]}.{option}", "", option) for option in step.options]


def chosen_by_payload(script: Script, session: Session, payload: str) -> Choice | None:
    """What a button or list row says, wherever the person is now; also a bare option of the present question."""
    if not payload:
        return None
    for choice in on_offer(script, session):
        if payload in (choice.id, choice.id.split(".", 2)[2]):
            return choice
    parts = payload.split(".", 2)
    return _old_choice(script, *parts) if len(parts) == 3 else None


def chosen_by_text(script: Script, session: Session, folded: str) -> Choice | None:
    """What a digit (any script, or as a word), a label in any language, or an accepted word picks."""
    choices = on_offer(script, session)
    number = script.numbers.get(folded)
    if number is not None and 1 <= number <= len(choices):
        return choices[number - 1]
    if session.offered:
        named = script.built_in_answers.get(folded)
        for choice in choices:
            if choice.id == named:
                return choice
    found = script.find(session.flow, session.step) if session.flow else None
    if found is None:
        return None
    option = script.answers.get(f"{found[0]}.{found[1]}", {}).get(folded)
    return Choice(f"{found[0]}.{found[1]}.{option}", "", option) if option else None


def _old_choice(script: Script, flow: str, step: str, option: str) -> Choice | None:
    choice = Choice(f"{flow}.{step}.{option}", "", option)
    if flow == EVERYWHERE:
        known = {INTENT: script.intents, WORD: script.words, AWAY: {"continue", "menu"}}.get(step, ())
        return choice if option in known else None
    found = script.find(flow, step)
    if found is None or option not in script.flows[found[0]].steps[found[1]].options:
        return None
    return Choice(f"{found[0]}.{found[1]}.{option}", "", option)


def _built_in(script: Script, choice_id: str) -> Choice:
    _, kind, option = choice_id.split(".", 2)
    if kind == AWAY:
        return Choice(choice_id, script.built_in["away"], option)
    if kind == WORD:
        return Choice(choice_id, script.built_in["lost"], "helplines" if option == "help" else option)
    return Choice(choice_id, f"intent-{option.replace('.', '-').replace('_', '-')}")
