"""The web process: the application on its port until it is told to stop."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import uvicorn

from bot import logs, wiring
from bot.channels.twilio import Signature
from bot.settings import Settings
from bot.web.app import create_app
from bot.web.state import Web


def serve(settings: Settings) -> None:
    """Run the web process until it is told to stop."""
    logs.configure(settings.log_level)
    local = settings.public_url.startswith(("http://127.0.0.1", "http://localhost"))
    uvicorn.run(
        create_app(lambda: opened(settings)),
        # On a laptop nobody else in the network should reach the simulator.
        host="127.0.0.1" if local else "0.0.0.0",  # noqa: S104
        port=settings.port,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=10,
    )


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Web]:
    """Everything behind the web process, opened and in the end closed."""
    async with wiring.opened(settings) as parts:
        yield Web(
            desk=parts.desk,
            signature=Signature(settings.twilio_auth_token, settings.public_url),
            senders=settings.twilio_senders,
            now=lambda: datetime.now(UTC),
            probes={"redis": parts.redis.ping, "postgres": parts.database.ping},
            port=settings.port,
            org=settings.org_name,
            simulator=settings.simulator,
        )
