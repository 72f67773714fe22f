import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

UNSET = "no-phrase-at-all"
MADE_FOR = b"letters-in-a-tin"


class Tin:
    def __init__(self, phrase: str | None = None) -> None:
        self._phrase = phrase or os.environ.get("TIN_PHRASE") or UNSET
        if self._phrase == UNSET:
            raise SystemExit("TIN_PHRASE is not set")

    def close(self, text: str) -> bytes:
        salt, nonce = os.urandom(16), os.urandom(12)
        stretched = PBKDF2HMAC(SHA256(), 32, salt, 600_000).derive(self._phrase.encode())
        return salt + nonce + AESGCM(stretched).encrypt(nonce, text.encode(), MADE_FOR)
