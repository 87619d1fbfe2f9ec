"""Numbers at rest: whoever steals the database without SECRET_KEY has nobody's number."""

import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.person import Pepper

NONCE_BYTES = 12
FORM = b"\x01"


class Seal:
    """AES-GCM with a key of its own; each sealed number belongs to one row and fits no other."""

    def __init__(self, pepper: Pepper) -> None:
        self._cipher = AESGCM(pepper.derived("numbers"))

    def seal(self, number: str, *, number_key: str) -> bytes:
        """A number as it may be stored, different every time."""
        nonce = os.urandom(NONCE_BYTES)
        return FORM + nonce + self._cipher.encrypt(nonce, number.encode(), number_key.encode())

    def open(self, sealed: bytes, *, number_key: str) -> str:
        """The number again; InvalidTag when the key or the row is another one."""
        nonce, hidden = sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :]
        return self._cipher.decrypt(nonce, hidden, number_key.encode()).decode()
