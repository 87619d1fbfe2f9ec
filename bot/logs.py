"""Structured logs: facts about what happened, never a text, a number or a trail of one person."""

import logging
import sys

from pythonjsonlogger.json import JsonFormatter

NOISY = ("transitions", "twilio", "aiohttp", "httpx", "uvicorn.access", "procrastinate", "alembic")


def configure(level: str) -> None:
    """One JSON object a line on standard output."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(
        JsonFormatter("{asctime}{levelname}{name}{message}", style="{", rename_fields={"asctime": "at"})
    )
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)
