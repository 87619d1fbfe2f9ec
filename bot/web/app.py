"""The web application: routes, and what is opened and closed with it."""

import gc
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from fastapi import FastAPI
from starlette.routing import Route

from bot.web import health, webhook
from bot.web.simulator import pages as simulator
from bot.web.state import Web

Opened = Callable[[], AbstractAsyncContextManager[Web]]


def create_app(opened: Opened) -> FastAPI:
    """The application over the parts that `opened` opens at start and closes at the end."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with opened() as web:
            app.state.web = web
            if web.simulator:
                app.router.routes += simulator.routes()
            # What lives as long as the process need not be looked at by every collection.
            gc.collect()
            gc.freeze()
            yield

    app = FastAPI(title="Mehfooz", lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url=None)
    # Plain routes: the webhook reads its form by hand, and validation would only cost time here.
    app.router.routes += [
        Route(webhook.MESSAGES, webhook.messages, methods=["POST"]),
        Route(webhook.STATUS, webhook.status, methods=["POST"]),
        Route("/healthz", health.healthz),
        Route("/readyz", health.readyz),
        Route("/metrics", health.metrics),
    ]
    return app
