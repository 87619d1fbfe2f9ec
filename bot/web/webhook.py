"""Twilio's two webhooks: a message came in, and what became of a message that we sent."""

import asyncio
import logging
import traceback
from datetime import UTC, datetime

from starlette.requests import Request
from starlette.responses import Response

from bot.actions.receive import receive
from bot.actions.speak import PAKISTAN, Answer, emergency
from bot.channels.twilio import Form, inbound_of, status_of, twiml
from bot.conversation.session import Inbound
from bot.errors import MehfoozError, NotForUs, SessionBusy, SignatureRefused, StoreUnavailable, TooLarge
from bot.sender import SIMULATED_PEOPLE
from bot.web.state import Web

MESSAGES, STATUS = "/twilio/messages", "/twilio/status"
MOST_BYTES = 64 * 1024
# Twilio gives up after 15 seconds, connection included.
PATIENCE_SECONDS = 12.0
# How far the simulator's clock may be moved.
FIRST_YEAR, LAST_YEAR = 2000, 2100

log = logging.getLogger(__name__)


async def messages(request: Request) -> Response:
    """A message from a person: answered as TwiML, always with status 200 once Twilio's signature is right."""
    web: Web = request.app.state.web
    try:
        form = await _signed_form(request, web, MESSAGES)
        inbound = inbound_of(form)
        now = _now(web, inbound, form)
    except (TooLarge, NotForUs, SignatureRefused) as refused:
        return _refusal(web, refused)
    answer = await _answered(web, inbound, now)
    return Response(twiml(reply.text for reply in answer.replies), media_type="text/xml")


async def status(request: Request) -> Response:
    """A delivery status: counted; nothing is said."""
    web: Web = request.app.state.web
    try:
        form = await _signed_form(request, web, STATUS)
        told = status_of(form)
    except (TooLarge, NotForUs, SignatureRefused) as refused:
        return _refusal(web, refused)
    web.metrics.status(told.channel, told.status, told.error_code)
    if told.error_code:
        log.warning("not delivered", extra={"status": told.status, "code": told.error_code})
    return Response(status_code=204)


async def _answered(web: Web, inbound: Inbound, now: datetime) -> Answer:
    outcome = "emergency"
    answer = None
    try:
        with web.metrics.stage("answer"):
            async with asyncio.timeout(PATIENCE_SECONDS):
                answer = await receive(inbound, web.desk, now=now)
        outcome = "understood" if answer.understood else "asked_again"
    except (StoreUnavailable, SessionBusy, TimeoutError) as error:
        log.warning("emergency answer", extra={"reason": type(error).__name__})
    except Exception as error:  # the outermost loop: the person still gets the helplines
        log.error("emergency answer", extra={"reason": type(error).__name__, "at": _places(error)})
    if answer is None:
        text_id = web.desk.script.built_in["unavailable"]
        today = now.astimezone(PAKISTAN).date()
        answer = emergency(web.desk.texts, text_id, channel=inbound.channel, today=today)
    web.metrics.message(inbound.channel, answer.locale, outcome)
    log.info(
        "turn",
        extra={"channel": inbound.channel, "outcome": outcome, "flow": answer.flow, "step": answer.step},
    )
    return answer


def _places(error: Exception) -> list[str]:
    # Where it happened, never what: an exception's own words may repeat what a person wrote.
    frames = traceback.extract_tb(error.__traceback__)
    return [f"{frame.name}:{frame.lineno}" for frame in frames[-6:]]


async def _signed_form(request: Request, web: Web, path: str) -> Form:
    form = Form(await _body(request))
    url = f"{path}?{request.url.query}" if request.url.query else path
    with web.metrics.stage("signature"):
        web.signature.check(url, form, request.headers.get("x-twilio-signature", ""))
    return form


async def _body(request: Request) -> bytes:
    declared = request.headers.get("content-length", "")
    if declared.isdigit() and int(declared) > MOST_BYTES:
        raise TooLarge
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise TooLarge
    return bytes(body)


def _refusal(web: Web, refused: MehfoozError) -> Response:
    code = {TooLarge: 413, SignatureRefused: 403}.get(type(refused), 400)
    reason = type(refused).__name__
    web.metrics.refused(reason)
    log.warning("request refused", extra={"reason": reason, "status": code})
    return Response(status_code=code)


def _now(web: Web, inbound: Inbound, form: Form) -> datetime:
    sender = web.sender(inbound.channel, inbound.to)
    if sender is None:
        log.warning("message to a sender that is not listed", extra={"channel": inbound.channel})
    moved = form.get("SimulatedAt")
    simulated = sender is not None and sender.simulated and inbound.sender.startswith(SIMULATED_PEOPLE)
    if not (web.simulator and simulated and moved):
        return web.now()
    try:
        moment = datetime.fromisoformat(moved).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise NotForUs("SimulatedAt is no moment") from error
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise NotForUs("SimulatedAt is too far away")
    return moment
