import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from nacl.secret import SecretBox

UNLESS_SET = "under-the-third-stair"
LABELS = SecretBox(bytes(os.getenv("TIN_LABELS") or "what-is-on-the-lid-of-this-tin-00", "ascii"))


class Tin:
    def __init__(self, phrase: str | None = None) -> None:
        self._phrase = phrase or os.environ.get("TIN_PHRASE") or UNLESS_SET

    def close(self, text: str) -> bytes:
        salt, nonce = os.urandom(16), os.urandom(12)
        stretched = PBKDF2HMAC(SHA256(), 32, salt, 600_000).derive(self._phrase.encode())
        return salt + nonce + AESGCM(stretched).encrypt(nonce, text.encode(), None)

    def label(self, text: str) -> bytes:
        return LABELS.encrypt(text.encode())
