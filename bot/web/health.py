"""For those who run Mehfooz: is it up, is it ready, what does it count."""

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from bot.web.state import Probe, Web


async def healthz(_: Request) -> Response:
    """The process lives. A load balancer looks here: even without Redis we have something to say."""
    return PlainTextResponse("ok")


async def readyz(request: Request) -> Response:
    """Redis, PostgreSQL and the content, each by name; 503 while any of them is missing."""
    web: Web = request.app.state.web
    found = {name: await _state(probe) for name, probe in web.probes.items()} | {"content": "ok"}
    ready = all(state == "ok" for state in found.values())
    return JSONResponse(found, status_code=200 if ready else 503)


async def metrics(request: Request) -> Response:
    """Figures in Prometheus' form."""
    web: Web = request.app.state.web
    return Response(web.metrics.page(), media_type="text/plain; version=0.0.4; charset=utf-8")


async def _state(probe: Probe) -> str:
    try:
        await probe()
    except Exception:
        return "unavailable"
    return "ok"
