"""One message out and its answer back, over HTTP and signed, as between Twilio and us."""

import time
from collections.abc import Mapping
from datetime import datetime
from typing import Literal
from urllib.parse import urlencode
from xml.etree import ElementTree

import aiohttp
import msgspec

from bot.actions.speak import MOST_SEGMENTS, Answer, Message, Option
from bot.errors import StoreUnavailable
from bot.sender import Sender
from bot.texts import is_gsm, units
from bot.web.simulator.forms import Sent, form_of
from bot.web.state import Web
from bot.web.webhook import MESSAGES

# A little longer than the webhook itself is patient.
PATIENCE = aiohttp.ClientTimeout(total=15)
Cost = Literal["within", "limit", "over"]

_answers = msgspec.msgpack.Decoder(Answer)


class Bubble(msgspec.Struct, frozen=True):
    """One message of ours as the phone shows it."""

    text: str
    options: tuple[Option, ...] = ()
    message_ids: tuple[str, ...] = ()
    segments: int = 0
    units: int = 0
    encoding: str = ""
    cost: Cost = "within"


class Heard(msgspec.Struct, frozen=True):
    """What came back: the TwiML byte for byte, its messages, and (if it was stored) how the bot got there."""

    status: int
    twiml: str
    at: datetime
    milliseconds: int
    bubbles: tuple[Bubble, ...] = ()
    flow: str = ""
    step: str = ""
    locale: str = ""
    role: str = ""
    intent: str | None = None
    understood: bool = False
    distress: bool = False
    emergency: bool = True


async def exchange(web: Web, sent: Sent, sender: Sender, *, port: int) -> Heard:
    """Post the message to our own webhook and read what it answers."""
    at = sent.at or web.now()
    started = time.perf_counter()
    status, twiml = await _post(web, form_of(sent, sender), port)
    took = round((time.perf_counter() - started) * 1000)
    if status != 200:
        return Heard(status, "", at, took)
    answer = await _stored(web, sent)
    bubbles = tuple(_bubbles(twiml, answer.replies if answer else (), sent))
    if answer is None:
        return Heard(status, twiml, at, took, bubbles)
    return Heard(
        status,
        twiml,
        at,
        took,
        bubbles,
        flow=answer.flow,
        step=answer.step,
        locale=answer.locale,
        role=answer.role,
        intent=answer.intent,
        understood=answer.understood,
        distress=answer.distress,
        emergency=False,
    )


async def _post(web: Web, form: Mapping[str, str], port: int) -> tuple[int, str]:
    headers = {
        "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
        "X-Twilio-Signature": web.signature.make(MESSAGES, form),
    }
    url = f"http://127.0.0.1:{port}{MESSAGES}"
    async with (
        aiohttp.ClientSession(timeout=PATIENCE) as twilio,
        twilio.post(url, data=urlencode(form), headers=headers) as got,
    ):
        return got.status, await got.text()


async def _stored(web: Web, sent: Sent) -> Answer | None:
    person = web.desk.pepper.person(sent.channel, sent.number)
    try:
        stored = (await web.desk.sessions.load(person, sent.id)).answer
    except StoreUnavailable:
        return None
    return _answers.decode(stored) if stored else None


def _bubbles(twiml: str, replies: tuple[Message, ...], sent: Sent) -> list[Bubble]:
    texts = [each.text or "" for each in ElementTree.fromstring(twiml)]  # noqa: S314 (our own words)
    known = {reply.text: reply for reply in replies}
    return [_bubble(text, known.get(text), sms=sent.channel == "sms") for text in texts]


def _bubble(text: str, reply: Message | None, *, sms: bool) -> Bubble:
    if reply is None:
        return Bubble(text)
    if not sms:
        return Bubble(text, reply.options, reply.message_ids)
    return Bubble(
        text,
        reply.options,
        reply.message_ids,
        reply.segments,
        units(text),
        "GSM-7" if is_gsm(text) else "UCS-2",
        _cost(reply.segments),
    )


def _cost(segments: int) -> Cost:
    if segments > MOST_SEGMENTS:
        return "over"
    return "limit" if segments == MOST_SEGMENTS else "within"
