"""What a step may do besides speaking: small changes to the session, and wishes that are saved elsewhere."""

from collections.abc import Callable

from bot.conversation.guards import TIPS, TIPS_OFFERED
from bot.conversation.session import Session

# Written to the people store before the answer is given; a step with one of these says where to go if that fails.
SAVED = ("tips_weekly", "tips_fortnightly", "tips_off", "forget")


def _role(role: str) -> Callable[[Session], None]:
    def change(session: Session) -> None:
        session.role = role

    return change


def _locale(locale: str) -> Callable[[Session], None]:
    def change(session: Session) -> None:
        session.locale = locale

    return change


def _flag(name: str) -> Callable[[Session], None]:
    def change(session: Session) -> None:
        if name not in session.flags:
            session.flags.append(name)

    return change


def _no_flag(name: str) -> Callable[[Session], None]:
    def change(session: Session) -> None:
        session.flags = [flag for flag in session.flags if flag != name]

    return change


def _nothing(_: Session) -> None:
    """Only counted."""


EFFECTS: dict[str, Callable[[Session], None]] = {
    "role_student": _role("student"),
    "role_parent": _role("parent"),
    "role_teacher": _role("teacher"),
    "locale_en": _locale("en"),
    "locale_ur": _locale("ur"),
    "locale_ur_latn": _locale("ur-Latn"),
    "tips_weekly": _flag(TIPS),
    "tips_fortnightly": _flag(TIPS),
    "tips_off": _no_flag(TIPS),
    "forget": _nothing,
    "offered_tips": _flag(TIPS_OFFERED),
    "useful": _nothing,
    "not_useful": _nothing,
}
