"""Counts by day in Redis: gathered here, sent every second, lost rather than waited for."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Self
from zoneinfo import ZoneInfo

from bot.errors import RedisUnavailable
from bot.storage.redis import Redis, Script

PAKISTAN = ZoneInfo("Asia/Karachi")
EVERY = 1.0
DAYS_KEPT = 40
# Names come from flows and channels, never from people; should one slip through, it costs little.
MOST_NAMES = 5000
LONGEST_NAME = 100
ADD = Script.of((Path(__file__).parent / "count.lua").read_text())

log = logging.getLogger(__name__)


class RedisCounters:
    """Use it as a context: it sends what was counted every second, and once more at the end."""

    def __init__(
        self,
        redis: Redis,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        every: float = EVERY,
    ) -> None:
        self._redis = redis
        self._clock = clock
        self._every = every
        self._counted: dict[str, int] = {}
        self._sending: asyncio.Task[None] | None = None

    def count(self, *names: str) -> None:
        """Add one to each; a name too many or too long is left out."""
        counted = self._counted
        for name in names:
            if name in counted:
                counted[name] += 1
            elif len(counted) < MOST_NAMES and len(name) <= LONGEST_NAME:
                counted[name] = 1

    async def flush(self) -> None:
        """Send what was counted; when Redis is gone it is dropped, since sending again might count twice."""
        if not self._counted:
            return
        counted, self._counted = self._counted, {}
        key = key_of(self._clock().astimezone(PAKISTAN).date())
        words = [word for pair in counted.items() for word in pair]
        try:
            await self._redis.run(ADD, [key], [DAYS_KEPT * 86400, MOST_NAMES, *words])
        except RedisUnavailable:
            log.warning("counts dropped", extra={"counts": sum(counted.values())})

    async def of(self, day: date) -> Mapping[str, int]:
        """What was counted on a day in Pakistan. Raises RedisUnavailable."""
        found = await self._redis.command("HGETALL", key_of(day))
        return {name.decode(): int(count) for name, count in found.items()}

    async def __aenter__(self) -> Self:
        self._sending = asyncio.create_task(self._send_now_and_then())
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._sending:
            self._sending.cancel()
        await self.flush()

    async def _send_now_and_then(self) -> None:
        while True:
            await asyncio.sleep(self._every)
            await self.flush()


def key_of(day: date) -> str:
    """Where a day's counts lie."""
    return f"counts:{{{day.isoformat()}}}"
