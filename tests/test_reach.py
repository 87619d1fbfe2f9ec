"""Whoever knows nothing but the menu is at the steps of every app, and at its family tools, in four messages."""

from collections import deque
from functools import cache

import msgspec
import pytest

from bot.content import ROOT
from bot.content.files import read
from bot.conversation.session import LOCALES, ROLES, Session
from tests.talk import Talk, known

MOST_MESSAGES = 4
"""Counted from the word "menu", which is the first of them."""
REPORT = {
    "tiktok": "report.tiktok_video",
    "whatsapp": "report.whatsapp_chat",
    **{
        app: f"report_more.{app}"
        for app in (
            "facebook",
            "instagram",
            "youtube",
            "snapchat",
            "x",
            "telegram",
            "discord",
            "roblox",
            "pubg",
            "google",
            "website",
        )
    },
}
"""The step of each app that says what to tap."""
NOT_PLATFORMS = {"google", "website"}
FAMILY = {app: f"family.{app}" for app in REPORT if app not in NOT_PLATFORMS}
RARER = {
    "report.tiktok_fake",
    "report.tiktok_picture",
    "report.tiktok_underage",
    "report.tiktok_banned",
    "report.whatsapp_status",
    "report.whatsapp_underage",
    "report_more.facebook_message",
    "report_more.facebook_group",
    "report_more.facebook_underage",
    "report_more.instagram_group",
    "report_more.instagram_underage",
    "report_more.meta_fake",
    "report_more.meta_live",
    "report_more.meta_picture",
    "report_more.youtube_me",
    "report_more.youtube_fake",
    "report_more.youtube_underage",
    "report_more.snapchat_fake",
    "report_more.snapchat_group",
    "report_more.x_picture",
    "report_more.x_person",
    "report_more.telegram_whole",
    "report_more.discord_whole",
    "report_more.roblox_whole",
    "report_more.google_fake",
}
"""What is asked for more seldom is one message further."""


@cache
def messages_to(role: str, locale: str) -> dict[str, tuple[int, str]]:
    """How many messages lead from the menu to each place, by digits alone, and what is said there."""
    first = Talk("sms", Session(locale=locale, role=role))
    first.says("phool")
    first.says("menu")
    found = {first.place: (1, first.text)}
    todo = deque([first])
    while todo:
        talk = todo.popleft()
        count = found[talk.place][0]
        if count > MOST_MESSAGES:
            continue
        assert talk.answer is not None
        choices = [option for reply in talk.answer.replies for option in reply.options]
        for digit in range(1, len(choices) + 1):
            onward = Talk("sms", msgspec.convert(msgspec.to_builtins(talk.session), Session), talk.now)
            onward.says(str(digit))
            if onward.place not in found:
                found[onward.place] = (count + 1, onward.text)
                todo.append(onward)
    return found


def test_no_app_is_forgotten() -> None:
    assert set(known_apps()) == set(REPORT) - NOT_PLATFORMS


def known_apps() -> list[str]:
    """The apps whose names people's messages are searched for."""
    return list(read(ROOT).platforms)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("locale", LOCALES)
def test_the_steps_of_every_app_are_four_messages_away(locale: str, role: str) -> None:
    found = messages_to(role, locale)
    for app, place in REPORT.items():
        count, said = found.get(place, (99, ""))
        assert count <= MOST_MESSAGES, f"{app}: {count} messages to {place}"
        assert app in NOT_PLATFORMS or "\n- " in f"\n{said}", f"{app}: no steps in {said}"


@pytest.mark.parametrize("locale", LOCALES)
def test_the_family_tools_of_every_app_are_four_messages_away_for_a_parent(locale: str) -> None:
    found = messages_to("parent", locale)
    assert {app: found.get(place, (99, ""))[0] for app, place in FAMILY.items()} == {
        app: 4 if app in ("facebook", "x", "telegram", "pubg") else 3 for app in FAMILY
    }


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("locale", LOCALES)
def test_what_is_rarer_is_one_message_further(locale: str, role: str) -> None:
    found = messages_to(role, locale)
    far = {place for place in RARER if found.get(place, (99, ""))[0] > MOST_MESSAGES + 1}
    assert far == set()


def test_the_places_exist() -> None:
    flows = known().script.flows
    named = {*REPORT.values(), *FAMILY.values(), *RARER}
    assert {place for place in named if place.split(".")[1] not in flows[place.split(".")[0]].steps} == set()
