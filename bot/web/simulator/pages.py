"""The simulator's addresses. They exist only where the setting SIMULATOR is on, and answer only this machine."""

import functools
from collections.abc import Awaitable, Callable
from pathlib import Path

import aiohttp
import msgspec
from jinja2 import Environment, FileSystemLoader
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from bot.sender import SIMULATED_PEOPLE, Sender
from bot.web import guard
from bot.web.simulator import saving
from bot.web.simulator.exchange import exchange
from bot.web.simulator.forms import Sent
from bot.web.state import Web

HERE = Path(__file__).parent.parent
PAGE = "/simulator"
MOST_SENT, MOST_SAVED = 16 * 1024, 512 * 1024
ELSEWHERE = (
    "The simulator answers only on the machine that it runs on: open http://127.0.0.1:{port}/simulator\n"
)

Endpoint = Callable[[Request], Awaitable[Response]]

_pages = Environment(loader=FileSystemLoader(HERE / "templates"), autoescape=True)
_sent = msgspec.json.Decoder(Sent)
_wish = msgspec.json.Decoder(saving.Wish)


def here_only(endpoint: Endpoint) -> Endpoint:
    """Refuse callers on other machines, and posts from other pages."""

    @functools.wraps(endpoint)
    async def guarded(request: Request) -> Response:
        if not guard.is_from_this_machine(request):
            text = ELSEWHERE.format(port=_port(request))
            return PlainTextResponse(text, status_code=403, headers=guard.HEADERS)
        if request.method == "POST" and not guard.is_from_our_page(request):
            return _refused("This did not come from the simulator's own page.", 403)
        return await endpoint(request)

    return guarded


@here_only
async def page(request: Request) -> Response:
    """Two phones."""
    web = _web(request)
    senders = [_described(sender) for sender in _simulated(web)]
    html = _pages.get_template("simulator.html").render(
        org=web.org, senders=senders, people=SIMULATED_PEOPLE, may_save=saving.FOLDER.parent.is_dir()
    )
    return HTMLResponse(html, headers=guard.HEADERS)


@here_only
async def messages(request: Request) -> Response:
    """A message from a simulated person to a simulated sender: through the webhook and back."""
    body = await guard.body_of(request, most=MOST_SENT)
    if body is None:
        return _refused("That is too long.", 413)
    try:
        sent = _sent.decode(body)
    except (msgspec.DecodeError, UnicodeError) as error:
        return _refused(str(error), 400)
    web = _web(request)
    sender = web.sender(sent.channel, sent.to)
    if sender is None or not sender.simulated:
        return _refused("Only simulated senders can be written to from here.", 400)
    try:
        return _json(await exchange(web, sent, sender, port=_port(request)))
    except (aiohttp.ClientError, TimeoutError) as error:
        return _refused(f"The webhook did not answer ({type(error).__name__}).", 502)


@here_only
async def saved(request: Request) -> Response:
    """A conversation that becomes a test."""
    body = await guard.body_of(request, most=MOST_SAVED)
    if body is None:
        return _refused("That conversation is too long to save.", 413)
    try:
        wish = _wish.decode(body)
    except (msgspec.DecodeError, UnicodeError) as error:
        return _refused(str(error), 400)
    result = saving.save(wish, _web(request).desk.script)
    return _refused(result.problem, 409) if result.problem else _json(result)


def routes() -> list[BaseRoute]:
    """What the application mounts where the simulator is on."""
    return [
        Route(PAGE, page),
        Route(f"{PAGE}/messages", messages, methods=["POST"]),
        Route(f"{PAGE}/saved", saved, methods=["POST"]),
        Mount("/static", guard.Static(directory=HERE / "static")),
    ]


def _web(request: Request) -> Web:
    web: Web = request.app.state.web
    return web


def _port(request: Request) -> int:
    # Where this very connection came in; never what a header says.
    server: tuple[str, int | None] | None = request.scope.get("server")
    return (server[1] if server else None) or _web(request).port


def _simulated(web: Web) -> list[Sender]:
    return [sender for sender in web.senders if sender.simulated]


def _described(sender: Sender) -> dict[str, str | bool]:
    return {"channel": sender.channel, "address": sender.address, "two_way": sender.two_way}


def _json(found: object, status: int = 200) -> Response:
    return Response(msgspec.json.encode(found), status, guard.HEADERS, media_type="application/json")


def _refused(problem: str, status: int) -> Response:
    return _json({"problem": problem}, status)
