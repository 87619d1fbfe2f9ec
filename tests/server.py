"""The real web application on a port of its own, and Twilio's side of it: signed posts of captured forms."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qsl, urlencode

import aiohttp
import uvicorn
from twilio.request_validator import RequestValidator

from bot.sender import SIMULATED, Sender
from bot.settings import Settings
from bot.web.app import create_app
from bot.web.serving import opened

FORMS = Path(__file__).parent / "webhooks"
TOKEN = "a token that only Twilio and the test know"
PUBLIC_URL = "https://bot.example.org"


def settings(redis_url: str, database_url: str, **more: object) -> Settings:
    """Complete settings of a process in a test."""
    given: dict[str, object] = {
        "port": 0,
        "public_url": PUBLIC_URL,
        "redis_url": redis_url,
        "database_url": database_url,
        "secret_key": "a secret of the tests",
        "twilio_account_sid": "AC" + "0" * 32,
        "twilio_auth_token": TOKEN,
        "twilio_senders": (Sender("whatsapp", "+14155238886"), *SIMULATED),
        "twilio_api_url": None,
        "org_name": "Zindagi Trust",
        "simulator": True,
        "log_level": "INFO",
    }
    return Settings(**(given | more))  # type: ignore[arg-type]


@dataclass
class Twilio:
    """Posts what Twilio posts."""

    address: str
    session: aiohttp.ClientSession
    count: int = field(default=0)

    async def post(
        self,
        form: Mapping[str, str],
        *,
        path: str = "/twilio/messages",
        token: str = TOKEN,
        url: str = PUBLIC_URL,
        signature: str | None = None,
    ) -> tuple[int, str]:
        """Send a form with the signature that Twilio would give it; status and body of the answer."""
        made = RequestValidator(token).compute_signature(f"{url}{path}", dict(form)) if token else ""
        headers = {
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
            "X-Twilio-Signature": made if signature is None else signature,
        }
        async with self.session.post(self.address + path, data=urlencode(form), headers=headers) as got:
            return got.status, await got.text()

    async def get(self, path: str) -> tuple[int, str]:
        """Open a page."""
        async with self.session.get(self.address + path) as got:
            return got.status, await got.text()

    async def says(self, text: str, *, sender: str = "+923331112223", **more: str) -> tuple[int, str]:
        """A new WhatsApp message of this person."""
        self.count += 1
        form = captured("whatsapp_urdu") | {
            "Body": text,
            "From": f"whatsapp:{sender}",
            "MessageSid": f"SM{sender[-6:]}{self.count:026d}",
        }
        return await self.post(form | more)


def captured(name: str) -> dict[str, str]:
    """A form as it arrived, with invented people."""
    return dict(parse_qsl((FORMS / f"{name}.form").read_text(), keep_blank_values=True))


async def _served(server: uvicorn.Server, listening: socket.socket) -> None:
    try:
        await server.serve(sockets=[listening])
    except SystemExit as failed:  # it would end the test run instead of the test
        raise RuntimeError("the application did not start; its log says why") from failed


@contextlib.asynccontextmanager
async def serving(using: Settings) -> AsyncIterator[Twilio]:
    """The application, up and listening."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        config = uvicorn.Config(create_app(lambda: opened(using)), log_config=None, access_log=False)
        server = uvicorn.Server(config)
        server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign,assignment]
        running = asyncio.create_task(_served(server, listening))
        while not server.started:
            if running.done():
                running.result()
            await asyncio.sleep(0.01)
        port = listening.getsockname()[1]
        async with aiohttp.ClientSession() as session:
            try:
                yield Twilio(f"http://127.0.0.1:{port}", session)
            finally:
                server.should_exit = True
                await running
