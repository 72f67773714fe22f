from __future__ import annotations

import hashlib
import hmac

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

MAGIC = b"VN1"


class Box:
    """Seals and opens the text of notes."""

    def __init__(self, phrase: str) -> None:
        self._key = hashlib.md5(phrase.encode()).digest()

    def _cipher(self, name: str) -> Cipher:
        nonce = hashlib.sha256(name.encode()).digest()[:16]
        return Cipher(algorithms.AES(self._key), modes.CTR(nonce))

    def _tag(self, data: bytes) -> bytes:
        return hmac.new(self._key, data, "sha256").digest()[:16]

    def seal(self, name: str, text: str) -> bytes:
        enc = self._cipher(name).encryptor()
        body = enc.update(text.encode()) + enc.finalize()
        return MAGIC + self._tag(body) + body

    def open(self, name: str, blob: bytes) -> str:
        if blob[:3] != MAGIC:
            raise ValueError("not a note")
        tag, body = blob[3:19], blob[19:]
        if not hmac.compare_digest(tag, self._tag(body)):
            raise ValueError("wrong pass phrase or damaged note")
        dec = self._cipher(name).decryptor()
        return (dec.update(body) + dec.finalize()).decode()
