"""Over the web, with servers of the test's own that go away in mid-conversation and come back."""

import html
import re
import signal
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import content
from bot.actions.speak import PAKISTAN
from bot.conversation.session import LOCALES
from bot.storage.embedded.postgres import Postgres
from bot.storage.embedded.valkey import Valkey
from bot.storage.migrations import upgrade
from tests.server import Twilio, captured, serving, settings
from tests.talk import known

ANNA, BILAL = "+923001110001", "+923001110002"
TO_THE_APPS = ("english", "student", "no", "1")
READY = '{"redis":"ok","postgres":"ok","content":"ok"}'


def said(body: str) -> list[str]:
    """The messages in an answer, as the phone shows them."""
    return [html.unescape(found) for found in re.findall(r"<Message>(.*?)</Message>", body, re.DOTALL)]


def text(text_id: str, locale: str, *, sms: bool = False) -> str:
    """A text as it stands today."""
    today = datetime.now(UTC).astimezone(PAKISTAN).date()
    return known().texts.body(text_id, locale=locale, sms=sms, today=today)


def assert_emergency(answer: tuple[int, str], *, sms: bool = False) -> None:
    """Status 200, one message: the helplines and "write again" in all three languages."""
    status, body = answer
    assert status == 200
    (message,) = said(body)
    for locale in LOCALES:
        assert text("system-unavailable", locale, sms=sms) in message


async def talk(twilio: Twilio, sender: str, *texts: str) -> list[tuple[int, str]]:
    return [await twilio.says(words, sender=sender) for words in texts]


@pytest.fixture(autouse=True)
def content_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The content is loaded once for all tests, not once for each application."""
    loaded = known()
    monkeypatch.setattr(content, "load", lambda **_: loaded)


class TestWithoutRedis:
    """Sessions are out of reach: everybody gets the helplines, and nobody loses their place."""

    @pytest.fixture
    def valkey(self, data: Path) -> Iterator[Valkey]:
        server = Valkey(data / "valkey")
        server.start()
        yield server
        server.stop()

    @pytest.fixture
    async def twilio(self, valkey: Valkey, database_url: str) -> AsyncIterator[Twilio]:
        upgrade(database_url)
        async with serving(settings(valkey.url, database_url)) as running:
            yield running

    async def test_the_helplines_come_in_three_languages_and_then_the_talk_goes_on(
        self, valkey: Valkey, twilio: Twilio
    ) -> None:
        *_, before = await talk(twilio, ANNA, *TO_THE_APPS)
        valkey.stop()
        for words in ("1", "menu", "help", "someone is blackmailing me"):
            assert_emergency(await twilio.says(words, sender=ANNA))
        valkey.start()
        # What was not answered did not count: the question is still which app it is on.
        after = await talk(twilio, ANNA, "1", "back")
        undisturbed = await talk(twilio, BILAL, *TO_THE_APPS, "1", "back")
        assert after == undisturbed[-2:]
        assert after[-1] == before

    async def test_a_newcomer_by_sms_gets_them_too(self, valkey: Valkey, twilio: Twilio) -> None:
        valkey.stop()
        assert_emergency(await twilio.post(captured("sms")), sms=True)
        assert_emergency(await twilio.post(captured("sms_empty")), sms=True)
        valkey.start()
        status, body = await twilio.post(captured("sms"))
        assert status == 200
        assert said(body)

    async def test_messages_sent_again_are_answered_as_if_nothing_had_been(
        self, valkey: Valkey, twilio: Twilio
    ) -> None:
        form = captured("whatsapp_urdu") | {"From": f"whatsapp:{ANNA}", "MessageSid": "SMfirst"}
        later = form | {"Body": "menu", "MessageSid": "SMlater"}
        first = await twilio.post(form)
        valkey.stop()
        assert_emergency(await twilio.post(form))
        assert_emergency(await twilio.post(later))
        valkey.start()
        assert await twilio.post(form) == first
        answered = await twilio.post(later)
        assert answered == await twilio.post(later)
        assert text("menu-any", "ur") in said(answered[1])[0]

    async def test_it_is_said_to_be_not_ready_and_yet_alive(self, valkey: Valkey, twilio: Twilio) -> None:
        assert await twilio.get("/readyz") == (200, READY)
        valkey.stop()
        assert await twilio.get("/readyz") == (503, READY.replace('"redis":"ok"', '"redis":"unavailable"'))
        assert await twilio.get("/healthz") == (200, "ok")
        await twilio.says("hello", sender=ANNA)
        _, page = await twilio.get("/metrics")
        assert 'outcome="emergency"' in page
        valkey.start()
        assert await twilio.get("/readyz") == (200, READY)


class TestWithoutPostgres:
    """Conversations go on; what needs it says so."""

    @pytest.fixture
    def postgres(self, data: Path) -> Iterator[Postgres]:
        server = Postgres(data / "postgres", durable=False)
        server.start()
        upgrade(server.url)
        yield server
        server.stop()

    @pytest.fixture
    async def twilio(self, redis_url: str, postgres: Postgres) -> AsyncIterator[Twilio]:
        async with serving(settings(redis_url, postgres.url)) as running:
            yield running

    async def test_conversations_go_on_and_a_wish_is_kept_only_when_it_is_back(
        self, postgres: Postgres, twilio: Twilio
    ) -> None:
        # The store of sessions is shared with other tests: start from nothing.
        await talk(twilio, ANNA, "forget me", "yes")
        await talk(twilio, ANNA, "english", "student")
        assert postgres._process
        # Not `stop`, after which a server of tests forgets its data.
        postgres._process.stop(signal.SIGINT, patience=15)
        assert await twilio.get("/readyz") == (
            503,
            READY.replace('"postgres":"ok"', '"postgres":"unavailable"'),
        )
        ((_, wish),) = await talk(twilio, ANNA, "yes")
        assert text("welcome-tips-failed", "en") in said(wish)[0]
        assert text("welcome-tips-yes", "en") not in wish
        for words, expected in (
            ("1", "report-which-app"),
            ("1", "report-tiktok-what"),
            ("help", "helplines-need"),
        ):
            status, body = await twilio.says(words, sender=ANNA)
            assert status == 200
            assert text(expected, "en") in said(body)[0]
        ((_, stop),) = await talk(twilio, ANNA, "stop")
        assert text("settings-stop-failed", "en") in said(stop)[0]
        postgres.start()
        ((_, again),) = await talk(twilio, ANNA, "1")
        assert text("settings-stopped", "en") in said(again)[0]
        assert await twilio.get("/readyz") == (200, READY)
