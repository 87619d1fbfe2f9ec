"""The simulator's routes: through the real webhook, for simulated people only, and for this machine only."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import pytest_asyncio

from bot.sender import SIMULATED, Sender
from bot.storage.migrations import upgrade
from bot.web.simulator import saving
from bot.web.simulator.forms import Sent, form_of
from tests.server import Twilio, captured, serving, settings
from tests.talk import known
from tests.transcripts import play

WHATSAPP, SMS, ONE_WAY = (sender.address for sender in SIMULATED)
Found = dict[str, Any]
pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.fixture(scope="session")
def migrated(database_url: str) -> str:
    upgrade(database_url)
    return database_url


# One server for all of them; each test has people of its own.
@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def web(redis_url: str, migrated: str) -> AsyncIterator[Twilio]:
    known()  # What `play` needs; loading it later would hold up the server, which runs in the same loop.
    async with serving(settings(redis_url, migrated)) as running:
        yield running


@dataclass
class Phone:
    """A simulated person, as the page keeps one."""

    web: Twilio
    number: str
    channel: str = "whatsapp"
    to: str = WHATSAPP
    sent: int = 0
    turns: list[Found] = field(default_factory=list)

    async def send(self, text: str = "", *, at: str | None = None, **more: object) -> Found:
        """A message; what came back is kept as the page keeps it."""
        self.sent += 1
        message: Found = {
            "id": f"SM{self.number[-7:]}{self.sent:025x}",
            "number": self.number,
            "channel": self.channel,
            "to": self.to,
            "text": text,
            "at": at,
            **more,
        }
        status, heard = await post(self.web, "messages", message)
        assert status == 200, heard
        kept: Found = {name: message[name] for name in ("text", "kind", "choice") if name in message}
        self.turns.append({"kind": "text", **kept, **led_to(heard)})
        return heard

    async def save(self, name: str) -> tuple[int, Found]:
        """Save what was said so far."""
        return await post(self.web, "saved", {"name": name, "channel": self.channel, "turns": self.turns})


def led_to(heard: Found) -> Found:
    ids = [text for bubble in heard["bubbles"] for text in bubble["message_ids"]]
    return {"at": heard["at"], "place": f"{heard['flow']}.{heard['step']}", "ids": ids}


async def post(web: Twilio, path: str, body: object, **headers: str) -> tuple[int, Found]:
    ours = {"Sec-Fetch-Site": "same-origin", "Content-Type": "application/json"}
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    address = f"{web.address}/simulator/{path}"
    async with web.session.post(address, data=data, headers=ours | headers) as got:
        found = await got.text() if got.content_type == "application/json" else "{}"
        return got.status, json.loads(found)


def a_message(**more: object) -> Found:
    usual = {"id": "SM" + "a" * 32, "number": "+923990000001", "channel": "sms", "to": SMS, "text": "salaam"}
    return usual | more


async def test_the_page_keeps_to_a_strict_policy(web: Twilio) -> None:
    async with web.session.get(f"{web.address}/simulator") as got:
        page = await got.text()
        assert got.status == 200
        policy = got.headers["Content-Security-Policy"]
        assert got.headers["X-Content-Type-Options"] == "nosniff"
        assert got.headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert "style=" not in page
    for sender in (WHATSAPP, SMS, ONE_WAY):
        assert sender in page
    assert "+14155238886" not in page, "a real sender can be chosen"


async def test_the_page_is_small(web: Twilio) -> None:
    static = Path(saving.__file__).parent.parent / "static"
    files = [*(static / "simulator").iterdir(), static.parent / "templates" / "simulator.html"]
    assert len(files) > 5
    assert sum(path.stat().st_size for path in files) < 200_000
    async with web.session.get(f"{web.address}/static/fonts/nastaliq.css") as got:
        assert got.status == 200
        assert got.headers["X-Content-Type-Options"] == "nosniff"
    assert (static / "fonts" / "OFL.txt").exists()


async def test_without_the_setting_there_is_no_simulator(redis_url: str, migrated: str) -> None:
    async with serving(settings(redis_url, migrated, simulator=False)) as off:
        assert (await off.get("/simulator"))[0] == 404
        assert (await post(off, "messages", a_message()))[0] == 404
        assert (await post(off, "saved", {}))[0] == 404


async def test_a_message_goes_through_the_webhook(web: Twilio) -> None:
    before = await answered_in_urdu(web)
    heard = await Phone(web, "+923990000002").send("السلام علیکم")
    assert await answered_in_urdu(web) == before + 1
    assert heard["locale"] == "ur"
    assert heard["flow"] == "welcome"
    assert heard["bubbles"][0]["message_ids"] == ["welcome-hello"]
    assert heard["bubbles"][0]["options"]
    assert not heard["emergency"]


async def answered_in_urdu(web: Twilio) -> float:
    _, page = await web.get("/metrics")
    counted = 'mehfooz_messages_total{channel="whatsapp",locale="ur",outcome="understood"} '
    return next((float(line.split()[-1]) for line in page.splitlines() if line.startswith(counted)), 0.0)


async def test_an_sms_says_what_it_costs(web: Twilio) -> None:
    phone = Phone(web, "+923990000003", "sms", SMS)
    urdu = (await phone.send("اردو"))["bubbles"][0]
    assert (urdu["encoding"], urdu["cost"]) == ("UCS-2", "limit" if urdu["segments"] == 3 else "within")
    latin = (await phone.send("english"))["bubbles"][0]
    assert latin["encoding"] == "GSM-7"
    assert 0 < latin["units"] <= 459


async def test_the_one_way_sender_answers_who_writes_to_it(web: Twilio) -> None:
    heard = await Phone(web, "+923990000004", "sms", ONE_WAY).send("help")
    assert heard["bubbles"]
    assert heard["understood"]


async def test_the_same_message_again_gets_the_same_bytes(web: Twilio) -> None:
    message = a_message(id="SM" + "b" * 32, number="+923990000005")
    _, first = await post(web, "messages", message)
    await post(web, "messages", message | {"id": "SM" + "c" * 32, "text": "menu"})
    _, again = await post(web, "messages", message)
    assert again["twiml"] == first["twiml"]
    assert again["bubbles"] == first["bubbles"]


async def test_two_at_once_are_both_answered(web: Twilio) -> None:
    phone = Phone(web, "+923990000006")
    await phone.send("english")
    both = await asyncio.gather(phone.send("1"), phone.send("menu"))
    assert all(heard["bubbles"] and not heard["emergency"] for heard in both)


@pytest.mark.parametrize(
    "wrong",
    [
        {"to": "+14155238886", "channel": "whatsapp"},
        {"to": "+15551234567"},
        {"to": WHATSAPP},
        {"number": "+923001234567"},
        {"number": "+92399000000"},
        {"id": "SM1"},
        {"kind": "telegram"},
        {"text": "x" * 1601},
        {"at": "2026-11-22T10:00:00"},
        {"SimulatedAt": "2026-11-22T10:00:00+05:00"},
    ],
    ids=str,
)
async def test_only_simulated_people_write_to_simulated_senders(web: Twilio, wrong: Found) -> None:
    assert (await post(web, "messages", a_message()))[0] == 200
    assert (await post(web, "messages", a_message(**wrong)))[0] == 400


async def test_what_is_no_message_is_refused(web: Twilio) -> None:
    for body in (b"", b"{", b"\xff", b"[]"):
        assert (await post(web, "messages", body))[0] == 400
    assert (await post(web, "messages", b" " * 20_000))[0] == 413


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "", "Origin": "https://evil.example"},
        {"Host": "rebound.example"},
    ],
    ids=str,
)
async def test_another_page_cannot_post(web: Twilio, headers: dict[str, str]) -> None:
    for path in ("messages", "saved"):
        assert (await post(web, path, a_message(), **headers))[0] == 403


@pytest.mark.parametrize(("origin", "status"), [("http://{host}", 200), ("null", 403), ("http://evil", 403)])
async def test_an_older_browser_is_known_by_its_origin(web: Twilio, origin: str, status: int) -> None:
    headers = {"Origin": origin.format(host=urlsplit(web.address).netloc)}
    async with web.session.post(
        f"{web.address}/simulator/messages", json=a_message(), headers=headers
    ) as got:
        assert got.status == status


async def test_only_this_machine_sees_the_page(web: Twilio) -> None:
    async with web.session.get(f"{web.address}/simulator", headers={"Host": "bot.example.org"}) as got:
        assert got.status == 403
        assert f"http://127.0.0.1:{urlsplit(web.address).port}/simulator" in await got.text()


async def in_a_conversation(phone: Phone, at: str) -> None:
    for text in ("english", "1", "2", "report a tiktok video"):
        heard = await phone.send(text, at=at)
    assert heard["flow"] == "report"


async def test_a_moved_clock_belongs_to_one_person(web: Twilio) -> None:
    moved, other = Phone(web, "+923990000007"), Phone(web, "+923990000008")
    for phone in (moved, other):
        await in_a_conversation(phone, "2026-11-22T10:00:00+05:00")
    late = await moved.send("hm", at="2026-11-22T12:30:00+05:00")
    assert late["at"] == "2026-11-22T12:30:00+05:00"
    assert led_to(late)["ids"] == ["system-away"]
    soon = await other.send("hm", at="2026-11-22T10:00:30+05:00")
    assert "system-away" not in led_to(soon)["ids"]


@pytest.fixture
def saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "conversations" / "saved"
    folder.parent.mkdir()
    monkeypatch.setattr(saving, "FOLDER", folder)
    return folder


def written_in(folder: Path) -> list[Path]:
    return list(folder.parent.parent.rglob("*.chat"))


async def a_rich_talk(phone: Phone) -> None:
    await phone.send("Salaam")
    await phone.send("english", at="2026-11-22T10:00:00+05:00")
    await phone.send("Student", kind="button", choice="welcome.hello.student", at="2026-11-22T10:00:01+05:00")
    await phone.send("two\nlines # of\u2028text", at="2026-11-22T10:00:02+05:00")
    await phone.send(kind="picture", at="2026-11-22T10:00:03+05:00")
    await phone.send(kind="location", at="2026-11-22T10:00:04+05:00")
    await phone.send("Zaroori khabar", kind="forwarded", at="2026-11-22T10:00:05+05:00")
    await phone.send("Report", kind="list", choice="menu.student.report", at="2026-11-22T12:20:05+05:00")
    await phone.send(at="2026-11-23T13:20:05+05:00")
    await phone.send("hello", at="2027-03-01T13:20:05+05:00")


@pytest.mark.parametrize(("channel", "to"), [("whatsapp", WHATSAPP), ("sms", SMS)])
async def test_a_saved_conversation_plays(web: Twilio, saved: Path, channel: str, to: str) -> None:
    phone = Phone(web, "+923990000009" if channel == "sms" else "+923990000010", channel, to)
    await a_rich_talk(phone)
    status, found = await phone.save("a_rich-talk")
    assert (status, found["problem"]) == (200, "")
    path = saved / "a_rich-talk.chat"
    assert found["path"] == str(path)
    assert play(path) >= 2 * len(phone.turns) - 1
    written = path.read_text()
    for line in (
        f"channel {channel}",
        "tap menu.student.report",
        "location",
        "media image/jpeg",
        "wait 140m",
    ):
        assert f"\n{line}\n" in written
    assert "> two lines # of text\n" in written
    assert phone.number not in written
    assert (await phone.save("a_rich-talk"))[0] == 409
    assert play(path), "the first one was overwritten"


async def test_forgetting_can_be_saved(web: Twilio, saved: Path) -> None:
    phone = Phone(web, "+923990000011")
    for text in ("english", "1", "forget me", "1"):
        await phone.send(text)
    await phone.send("menu")
    assert (await phone.save("forgotten"))[0] == 200
    assert play(saved / "forgotten.chat")


@pytest.mark.parametrize(
    "name", ["../escaped", "a/b", "..", "", ".hidden", "A", "ü", "a" * 61, "a\n", "a.chat", "-a", "/tmp/a"]
)
async def test_a_name_stays_in_its_folder(web: Twilio, saved: Path, name: str) -> None:
    phone = Phone(web, "+923990000012")
    await phone.send("english")
    assert (await phone.save(name))[0] == 400
    assert not written_in(saved)


async def test_what_would_not_play_is_not_saved(web: Twilio, saved: Path) -> None:
    phone = Phone(web, "+923990000013")
    await phone.send("english")
    phone.turns[0]["ids"] = ["another-text"]
    status, found = await phone.save("wrong")
    assert status == 409
    assert "Message 1 cannot be replayed" in found["problem"]
    phone.turns = [phone.turns[0] | {"kind": "button", "choice": "x\n> injected"}]
    assert (await phone.save("wrong"))[0] == 409
    phone.turns = []
    assert (await phone.save("wrong"))[0] == 400
    assert not written_in(saved)


async def test_nothing_is_saved_where_there_are_no_tests(
    web: Twilio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "FOLDER", tmp_path / "none" / "saved")
    phone = Phone(web, "+923990000014")
    await phone.send("english")
    status, found = await phone.save("anything")
    assert (status, "without its tests folder" in found["problem"]) == (409, True)
    assert 'class="card keep" hidden' in (await web.get("/simulator"))[1]


async def test_without_redis_the_phone_shows_the_emergency_answer(migrated: str) -> None:
    async with serving(settings("redis://127.0.0.1:1", migrated)) as broken:
        status, heard = await post(broken, "messages", a_message(id="SM" + "d" * 32))
    assert status == 200
    assert heard["emergency"]
    assert heard["bubbles"][0]["text"]


FORMS_OF = {
    "whatsapp_urdu": Sent("SM1", "+923990000001", "whatsapp", WHATSAPP),
    "whatsapp_button": Sent("SM1", "+923990000001", "whatsapp", WHATSAPP, "button", "TikTok", "a.b.c"),
    "whatsapp_list": Sent("SM1", "+923990000001", "whatsapp", WHATSAPP, "list", "TikTok", "a.b.c"),
    "whatsapp_location": Sent("SM1", "+923990000001", "whatsapp", WHATSAPP, "location"),
    "whatsapp_forwarded": Sent("SM1", "+923990000001", "whatsapp", WHATSAPP, "forwarded", "x"),
    "whatsapp_image": Sent("SM1", "+923990000001", "whatsapp", WHATSAPP, "picture"),
    "whatsapp_voice": Sent("SM1", "+923990000001", "whatsapp", WHATSAPP, "voice"),
    "whatsapp_sticker": Sent("SM1", "+923990000001", "whatsapp", WHATSAPP, "sticker"),
    "whatsapp_contact": Sent("SM1", "+923990000001", "whatsapp", WHATSAPP, "contact"),
    "sms": Sent("SM1", "+923990000001", "sms", SMS, "text", "help"),
}


@pytest.mark.parametrize("name", FORMS_OF)
async def test_a_form_has_the_fields_that_twilio_posts(name: str) -> None:
    real = captured(name)
    made = form_of(FORMS_OF[name], Sender(FORMS_OF[name].channel, FORMS_OF[name].to))
    # A media address would be something to fetch; there is nothing.
    assert set(made) == set(real) - {"MediaUrl0"}
    for field_ in ("MessageType", "MediaContentType0", "NumMedia", "FrequentlyForwarded", "To"):
        assert made.get(field_) == real.get(field_), field_
