"""Twilio's webhooks, tested with what really arrives."""

import asyncio
import re
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from twilio.request_validator import RequestValidator

from bot.channels.twilio import Form
from bot.storage.migrations import upgrade
from tests.server import FORMS, TOKEN, Twilio, captured, serving, settings

URDU = re.compile("[\u0600-\u06ff]")


@pytest.fixture(scope="session")
def migrated(database_url: str) -> str:
    upgrade(database_url)
    return database_url


pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def twilio(redis_url: str, migrated: str) -> AsyncIterator[Twilio]:
    async with serving(settings(redis_url, migrated)) as running:
        yield running


def messages(body: str) -> list[str]:
    return re.findall(r"<Message>(.*?)</Message>", body, re.DOTALL)


async def test_a_greeting_in_urdu_is_answered_in_urdu(twilio: Twilio) -> None:
    status, body = await twilio.post(captured("whatsapp_urdu") | {"MessageSid": "SM1urdu"})
    assert status == 200
    assert URDU.search(messages(body)[0])
    assert "1 " in messages(body)[0]


async def test_the_same_message_again_gets_the_same_bytes(twilio: Twilio) -> None:
    form = captured("sms") | {"MessageSid": "SM2again"}
    first = await twilio.post(form)
    await twilio.post(captured("sms") | {"MessageSid": "SM2between", "Body": "menu"})
    assert await twilio.post(form) == first


@pytest.mark.parametrize("wrong", ["another token", ""])
async def test_a_wrong_or_missing_signature_is_refused(twilio: Twilio, wrong: str) -> None:
    form = captured("sms") | {"MessageSid": f"SM3{len(wrong)}"}
    assert (await twilio.post(form, token=wrong))[0] == 403
    assert (await twilio.post(form))[0] == 200


async def test_a_signature_over_another_address_is_refused(twilio: Twilio) -> None:
    assert (await twilio.post(captured("sms"), url="https://elsewhere.example.org"))[0] == 403


async def test_a_changed_parameter_is_refused(twilio: Twilio) -> None:
    form = captured("sms")
    signature = RequestValidator(TOKEN).compute_signature("https://bot.example.org/twilio/messages", form)
    assert (await twilio.post(form | {"Body": "changed"}, signature=signature))[0] == 403


async def test_an_empty_token_refuses_everything(redis_url: str, migrated: str) -> None:
    async with serving(settings(redis_url, migrated, twilio_auth_token="")) as running:
        assert (await running.post(captured("sms"), token=""))[0] == 403
        assert (await running.post(captured("sms"), signature="anything"))[0] == 403


async def test_a_body_that_is_too_large_is_refused(twilio: Twilio) -> None:
    assert (await twilio.post(captured("sms") | {"Body": "a" * 70_000}))[0] == 413


async def test_a_repeated_field_is_checked_like_any_other(twilio: Twilio) -> None:
    url = f"{twilio.address}/twilio/messages"
    body = b"MessageSid=SMtwice&From=%2B923001234567&To=%2B15005550007&Body=x&Body=y"
    fields = Form(body).pairs
    signature = RequestValidator(TOKEN).compute_signature("https://bot.example.org/twilio/messages", fields)
    plain = {"Content-Type": "application/x-www-form-urlencoded"}
    for given, expected in (("x", 403), (signature, 200)):
        headers = plain | {"X-Twilio-Signature": given}
        async with twilio.session.post(url, data=body, headers=headers) as got:
            assert got.status == expected


@pytest.mark.parametrize("number", ["9" * 6000, "-1", "abc", "\u0663", "99999"])
async def test_an_absurd_number_of_media_is_no_error(twilio: Twilio, number: str) -> None:
    form = captured("whatsapp_urdu") | {"NumMedia": number, "MessageSid": f"SMmedia{number[:3]}"}
    assert (await twilio.post(form))[0] == 200


async def test_a_status_with_foreign_words_leaves_none_in_log_or_figures(
    twilio: Twilio, caplog: pytest.LogCaptureFixture
) -> None:
    form = captured("status_failed") | {"ErrorCode": "my secret +92300", "MessageStatus": "odd words"}
    with caplog.at_level("DEBUG"):
        assert (await twilio.post(form, path="/twilio/status"))[0] == 204
    written = "\n".join(str(vars(record)) for record in caplog.records if record.name.startswith("bot"))
    _, page = await twilio.get("/metrics")
    for text in (written, page):
        assert "secret" not in text
        assert "odd words" not in text


@pytest.mark.parametrize("moment", ["9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+14:00", "soon"])
async def test_a_moment_out_of_reach_is_refused(twilio: Twilio, moment: str) -> None:
    form = captured("whatsapp_urdu") | {
        "From": "whatsapp:+923991234567",
        "MessageSid": f"SMat{moment[:4]}",
        "SimulatedAt": moment,
    }
    assert (await twilio.post(form))[0] == 400


async def test_a_form_without_a_sender_is_refused(twilio: Twilio) -> None:
    form = captured("sms")
    del form["From"]
    assert (await twilio.post(form))[0] == 400


INBOUND = sorted(path.stem for path in FORMS.glob("*.form") if not path.stem.startswith("status"))


@pytest.mark.parametrize("name", INBOUND)
async def test_whatever_arrives_is_answered(twilio: Twilio, name: str) -> None:
    status, body = await twilio.post(captured(name))
    assert status == 200
    assert messages(body)
    assert all(message.strip() for message in messages(body))


@pytest.mark.parametrize(
    ("name", "text_id"),
    [
        ("whatsapp_image", "media"),
        ("whatsapp_video", "media"),
        ("whatsapp_voice", "voice"),
        ("whatsapp_sticker", "sticker"),
        ("whatsapp_location", "location"),
        ("whatsapp_contact", "contact"),
        ("sms_empty", "empty"),
    ],
)
async def test_each_kind_of_media_has_its_own_answer(twilio: Twilio, name: str, text_id: str) -> None:
    from tests.talk import known

    sender = f"+9230077700{len(name):02d}"
    form = captured(name)
    prefix = "whatsapp:" if form["From"].startswith("whatsapp:") else ""
    await twilio.post(captured("whatsapp_urdu") | {"From": prefix + sender, "MessageSid": f"SMa{name}"})
    form |= {"From": prefix + sender, "MessageSid": f"SMb{name}"}
    _, body = await twilio.post(form)
    sms = not prefix
    today = __import__("datetime").date(2026, 11, 22)
    texts = known().texts
    expected = [
        texts.body(f"system-{text_id}", locale=locale, sms=sms, today=today) for locale in ("ur", "en")
    ]
    unescaped = messages(body)[0].replace("&amp;", "&")
    assert any(unescaped.startswith(text[:20]) for text in expected), unescaped


async def test_an_old_button_does_what_it_said(twilio: Twilio) -> None:
    sender = "+923004445556"
    await twilio.says("english please", sender=sender)
    _, body = await twilio.says(
        "", sender=sender, ButtonPayload="report.which_app.tiktok", ButtonText="TikTok"
    )
    _, again = await twilio.says("", sender=sender, ListId="report.which_app.tiktok", ListTitle="TikTok")
    assert messages(body) == messages(again)
    assert "TikTok" in body


async def test_two_messages_at_once_are_answered_in_order(twilio: Twilio) -> None:
    sender = "+923009998887"
    await twilio.says("english", sender=sender)
    await twilio.says("1", sender=sender)
    answers = await asyncio.gather(twilio.says("menu", sender=sender), twilio.says("1", sender=sender))
    assert [status for status, _ in answers] == [200, 200]
    alone = "+923009998886"
    for text in ("english", "1", "menu"):
        expected = await twilio.says(text, sender=alone)
    assert answers[0] == expected
    assert answers[1] == await twilio.says("1", sender=alone)


async def test_statuses_are_counted(twilio: Twilio) -> None:
    for name in ("status_delivered", "status_failed"):
        assert (await twilio.post(captured(name), path="/twilio/status"))[0] == 204
    assert (await twilio.post(captured("status_failed"), path="/twilio/status", token="x"))[0] == 403
    _, page = await twilio.get("/metrics")
    assert (
        'mehfooz_delivery_statuses_total{channel="whatsapp",error="63016",status="undelivered"} 1.0' in page
    )


async def test_health_and_figures(twilio: Twilio) -> None:
    assert await twilio.get("/healthz") == (200, "ok")
    status, body = await twilio.get("/readyz")
    assert (status, body) == (200, '{"redis":"ok","postgres":"ok","content":"ok"}')
    await twilio.says("hello")
    _, page = await twilio.get("/metrics")
    assert "mehfooz_messages_total" in page
    assert "+92" not in page


async def test_logs_hold_no_text_and_no_number(twilio: Twilio, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG"):
        await twilio.says("a very special sentence", sender="+923217654321")
    written = "\n".join(str(vars(record)) for record in caplog.records if record.name.startswith("bot"))
    assert "turn" in written
    assert "special" not in written
    assert "3217654321" not in written
