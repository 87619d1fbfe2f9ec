"""The one way to Redis: commands and scripts with a time limit, on a single server or a cluster."""

import asyncio
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from redis import asyncio as client
from redis.asyncio.cluster import ClusterNode
from redis.asyncio.connection import parse_url
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import ConnectionError as NoConnection
from redis.exceptions import NoScriptError, RedisClusterException, RedisError, ResponseError
from redis.maint_notifications import MaintNotificationsConfig

from bot.errors import RedisUnavailable

Word = str | bytes | int
PATIENCE = 1.0
CONNECTIONS = 50
FOREIGN = (RedisError, RedisClusterException, OSError)
OPTIONS: dict[str, Any] = {
    "protocol": 2,
    "socket_timeout": PATIENCE,
    "socket_connect_timeout": PATIENCE,
    "maint_notifications_config": MaintNotificationsConfig(enabled=False),
}


@dataclass(frozen=True, slots=True)
class Script:
    """Lua that Redis runs as one step. All its keys have one hash tag, so that a cluster takes it."""

    text: str
    sha: str

    @classmethod
    def of(cls, text: str) -> "Script":
        """A script and the name under which Redis remembers it."""
        return cls(text, hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest())


class Redis:
    """Connections to `url`, made when first needed. Every method raises RedisUnavailable when it is gone.

    No command is ever sent twice, unless the caller says that it may be.
    """

    def __init__(self, url: str, *, connections: int = CONNECTIONS) -> None:
        self._url = url
        self._connections = connections
        # The pools raise when they are empty; here one waits for a turn instead.
        self._turns = asyncio.Semaphore(connections)
        self._opening = asyncio.Lock()
        self._client: client.Redis | client.RedisCluster | None = None

    async def run(
        self, script: Script, keys: Sequence[str], words: Sequence[Word], *, again: bool = False
    ) -> Any:
        """Run a script in one round trip. `again`: it may be tried once more when a connection breaks."""
        arguments = (len(keys), *keys, *words)
        try:
            return await self.command("EVALSHA", script.sha, *arguments, again=again)
        except RedisUnavailable as error:
            # A server that has just started does not know it yet, and has done nothing.
            if not isinstance(error.__cause__, NoScriptError):
                raise
        return await self.command("EVAL", script.text, *arguments, again=again)

    async def command(self, *words: Word, again: bool = False) -> Any:
        """Send one command and return what Redis says."""
        try:
            await self._take_turn()
            try:
                return await self._send(words, again=again)
            finally:
                self._turns.release()
        except FOREIGN as error:
            raise RedisUnavailable(f"Redis: {type(error).__name__}") from error

    async def ping(self) -> None:
        """Return when Redis answers."""
        await self.command("PING")

    async def close(self) -> None:
        """Close all connections; the next command would open them again."""
        if self._client:
            opened, self._client = self._client, None
            await opened.aclose()

    async def _take_turn(self) -> None:
        if not self._turns.locked():
            await self._turns.acquire()
            return
        async with asyncio.timeout(PATIENCE):
            await self._turns.acquire()

    async def _send(self, words: Sequence[Word], *, again: bool) -> Any:
        opened = self._client or await self._open()
        try:
            return await opened.execute_command(*words)
        except NoConnection:
            if not again:
                raise
        return await opened.execute_command(*words)

    async def _open(self) -> client.Redis | client.RedisCluster:
        async with self._opening:
            if not self._client:
                addresses = [each.strip() for each in self._url.split(",")]
                cluster = len(addresses) > 1 or await is_cluster(addresses[0])
                make = self._cluster if cluster else self._single
                self._client = make(addresses)
            return self._client

    def _single(self, addresses: Sequence[str]) -> client.Redis:
        return single(addresses[0], connections=self._connections)

    def _cluster(self, addresses: Sequence[str]) -> client.RedisCluster:
        nodes = [parse_url(redis_scheme(each)) for each in addresses]
        first = dict(nodes[0])
        encrypted = first.pop("connection_class", None) is not None
        for word in ("host", "port", "db"):
            first.pop(word, None)
        return client.RedisCluster(
            startup_nodes=[
                ClusterNode(node.get("host", "localhost"), node.get("port", 6379)) for node in nodes
            ],
            max_connections=self._connections,
            retry=never(),
            require_full_coverage=False,
            ssl=encrypted,
            **(OPTIONS | first),
        )


async def is_cluster(address: str) -> bool:
    """Ask a server whether it is one of a cluster's nodes."""
    asking = single(address, connections=1)
    try:
        said: list[Any] = await asking.execute_command("HELLO")  # type: ignore[no-untyped-call] # theirs
    except ResponseError:
        return False
    finally:
        await asking.aclose()
    return dict(zip(said[::2], said[1::2], strict=True)).get(b"mode") == b"cluster"


def single(address: str, *, connections: int) -> client.Redis:
    """A client of one server, closing its pool when it is closed itself."""
    pool = client.ConnectionPool.from_url(
        redis_scheme(address), max_connections=connections, retry=never(), **OPTIONS
    )
    return client.Redis.from_pool(pool)


def redis_scheme(address: str) -> str:
    """Valkey's names of the schemes mean the same."""
    return address.replace("valkey", "redis", 1) if address.startswith("valkey") else address


def never() -> Retry:
    """By itself the library repeats a call up to ten times, writes included."""
    return Retry(NoBackoff(), 0)
