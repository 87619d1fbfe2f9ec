"""The web application: routes, and what is opened and closed with it."""

import gc
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from starlette.applications import Starlette
from starlette.routing import Route

from bot.web import health, webhook
from bot.web.state import Web

Opened = Callable[[], AbstractAsyncContextManager[Web]]


def create_app(opened: Opened) -> Starlette:
    """The application over the parts that `opened` opens at start and closes at the end."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with opened() as web:
            app.state.web = web
            if web.simulator:
                # Only here: production never loads what only the simulator needs.
                from bot.web.simulator import pages as simulator

                app.router.routes += simulator.routes()
            # What lives as long as the process need not be looked at by every collection.
            gc.collect()
            gc.freeze()
            yield

    routes = [
        Route(webhook.MESSAGES, webhook.messages, methods=["POST"]),
        Route(webhook.STATUS, webhook.status, methods=["POST"]),
        Route("/healthz", health.healthz),
        Route("/readyz", health.readyz),
        Route("/metrics", health.metrics),
    ]
    app = Starlette(routes=routes, lifespan=lifespan)
    # A redirect would follow the Host header; no path of ours has two spellings.
    app.router.redirect_slashes = False
    return app
