"""The questions a flow may ask about a session before it takes an arrow. Each answers with a real bool."""

from collections.abc import Callable

from bot.conversation.session import Channel, Session

Guard = Callable[[Session, Channel], bool]

TIPS = "tips"
TIPS_OFFERED = "tips_offered"

GUARDS: dict[str, Guard] = {
    "is_student": lambda session, _: session.role == "student",
    "is_parent": lambda session, _: session.role == "parent",
    "is_teacher": lambda session, _: session.role == "teacher",
    "role_unknown": lambda session, _: session.role == "unknown",
    "locale_unknown": lambda session, _: not session.locale,
    "has_tips": lambda session, _: TIPS in session.flags,
    "no_tips": lambda session, _: TIPS not in session.flags,
    "tips_offered": lambda session, _: TIPS_OFFERED in session.flags,
    "on_sms": lambda _, channel: channel == "sms",
    "on_whatsapp": lambda _, channel: channel == "whatsapp",
}


def parse(text: str) -> tuple[str, bool]:
    """A guard's name and whether it must hold: `not is_parent` is `("is_parent", False)`."""
    name = text.removeprefix("not ").strip()
    return name, not text.startswith("not ")
