"""Sessions and the answers already given, in Redis: one round trip in, one out."""

import asyncio
import hashlib
import time
from collections.abc import Iterable
from pathlib import Path

from bot.person import bucket
from bot.ports import Loaded
from bot.storage.redis import Redis, Script

# How long a message that is being answered keeps the next one of the same person waiting.
LEASE = 5.0
# Twilio gives up after 15 seconds; a late answer in the wrong order is better than none.
LONGEST_WAIT = 12.0
FIRST_PAUSE, LONGEST_PAUSE = 0.01, 0.2
SESSION_KEPT = 91 * 24 * 3600 * 1000
ANSWER_KEPT = 48 * 3600 * 1000
VERSION_BYTES = 4
NEVER_SAVED = bytes(VERSION_BYTES)

HERE = Path(__file__).parent
LOAD = Script.of((HERE / "load.lua").read_text())
LEAVE = (HERE / "leave.lua").read_text()
SAVE = Script.of(LEAVE + (HERE / "save.lua").read_text())
RELEASE = Script.of(LEAVE + (HERE / "release.lua").read_text())
WAIT, SESSION, ANSWER = range(3)


class RedisSessions:
    """Every method raises RedisUnavailable when Redis is gone; then nothing is known of what it did.

    A stored session is four bytes of version and then what the caller gave.
    """

    def __init__(self, redis: Redis, *, lease: float = LEASE) -> None:
        self._redis = redis
        self._lease = round(lease * 1000)

    async def load(self, person: str, message_id: str) -> Loaded:
        """Claim the message and load the session, or the answer that the message already has.

        Waits while an earlier message of this person is being answered by somebody alive.
        """
        message = hashed(message_id)
        keys = keys_of(person, message)
        give_up = time.monotonic() + LONGEST_WAIT
        pause = FIRST_PAUSE
        while True:
            patient = int(time.monotonic() < give_up)
            words = (message, self._lease, patient)
            state, value = await self._redis.run(LOAD, keys, words, again=True)
            if state == ANSWER:
                return Loaded(answer=value, session=None, version=0)
            if state == SESSION:
                return loaded(value)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)

    async def save(
        self, person: str, message_id: str, *, version: int, session: bytes, answer: bytes
    ) -> bool:
        """Save both together and let the next message in; False when somebody else saved since `version`."""
        message = hashed(message_id)
        before = version.to_bytes(VERSION_BYTES)
        after = next_version(version).to_bytes(VERSION_BYTES) + session
        words = (message, before, after, SESSION_KEPT, answer, ANSWER_KEPT)
        return bool(await self._redis.run(SAVE, keys_of(person, message), words))

    async def release(self, person: str, message_id: str) -> None:
        """Give up a message that was loaded, so that the next one need not wait for it. It may be said twice."""
        message = hashed(message_id)
        await self._redis.run(RELEASE, keys_of(person, message)[2:], (message,), again=True)

    async def forget(self, persons: Iterable[str]) -> int:
        """Delete these sessions; a message that is being answered from one of them is decided anew."""
        deleted = [await self._redis.command("DEL", session_key(person)) for person in persons]
        return sum(deleted)


def loaded(stored: bytes | None) -> Loaded:
    """A stored session taken apart; without one the version is 0."""
    if stored is None:
        return Loaded(answer=None, session=None, version=0)
    version = int.from_bytes(stored[:VERSION_BYTES])
    return Loaded(answer=None, session=stored[VERSION_BYTES:], version=version)


def next_version(version: int) -> int:
    """One more; 0 is kept for sessions that were never saved."""
    return version + 1 if version < 2**32 - 1 else 1


def session_key(person: str) -> str:
    """Where a session lies: in the slot of the person's bucket."""
    return f"m:{{{bucket(person)}}}:s:{person}"


def keys_of(person: str, message: str) -> tuple[str, str, str]:
    """Answer, session and queue of pending messages, all in one slot."""
    tag = f"m:{{{bucket(person)}}}"
    return f"{tag}:a:{person}:{message}", f"{tag}:s:{person}", f"{tag}:q:{person}"


def hashed(message_id: str) -> str:
    """What we keep of a message id: enough to know it again, not enough to look it up at Twilio."""
    return hashlib.blake2b(message_id.encode(), digest_size=12).hexdigest()
