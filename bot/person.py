"""Who somebody is to us: a keyed hash, never the number."""

import hashlib
import hmac
from dataclasses import dataclass, field

from bot.conversation.session import Channel

BUCKETS = 256


@dataclass(frozen=True, slots=True)
class Pepper:
    """Makes the keys by which a person is found. Whoever has no secret cannot turn a number into a key."""

    secret: bytes = field(repr=False)

    def person(self, channel: Channel, number: str) -> str:
        """The key of a conversation: 32 hexadecimal digits for a channel and an E.164 number."""
        return self._hash("person", f"{channel}:{number}")

    def number(self, number: str) -> str:
        """The key of consent and of forgetting: 32 hexadecimal digits for a number on any channel."""
        return self._hash("number", number)

    def derived(self, purpose: str) -> bytes:
        """32 bytes for one purpose (encryption, tokens), so that one secret serves all of them apart."""
        return hmac.digest(self.secret, f"mehfooz {purpose}".encode(), "sha256")

    def _hash(self, purpose: str, text: str) -> str:
        key = self.derived(purpose)
        return hashlib.blake2b(text.encode(), key=key, digest_size=16).hexdigest()


def bucket(person: str) -> str:
    """The hash tag under which everything of a person lies in one Redis slot: the key's first byte, two digits."""
    return person[:2]
