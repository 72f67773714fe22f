import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

MAGIC = b"NBK1"


class WrongPassphrase(ValueError):
    pass


class Vault:
    def __init__(self, passphrase: str) -> None:
        if len(passphrase) < 12:
            raise ValueError("the passphrase needs 12 characters or more")
        self._secret = passphrase.encode()

    def _key(self, salt: bytes) -> AESGCM:
        return AESGCM(Scrypt(salt=salt, length=32, n=2**15, r=8, p=1).derive(self._secret))

    def seal(self, data: bytes) -> bytes:
        salt, nonce = os.urandom(16), os.urandom(12)
        return MAGIC + salt + nonce + self._key(salt).encrypt(nonce, data, MAGIC)

    def open(self, blob: bytes) -> bytes:
        if blob[:4] != MAGIC:
            raise WrongPassphrase("not a backup")
        try:
            return self._key(blob[4:20]).decrypt(blob[20:32], blob[32:], MAGIC)
        except InvalidTag as exc:
            raise WrongPassphrase from exc
