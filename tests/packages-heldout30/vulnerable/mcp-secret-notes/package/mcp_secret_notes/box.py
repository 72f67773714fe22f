import hashlib
import os

from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

DEFAULT = "correct-notes-2024"


class Box:
    def __init__(self, phrase: str | None = None) -> None:
        phrase = phrase or os.environ.get("NOTES_PASSPHRASE") or DEFAULT
        key = hashlib.md5(phrase.encode()).digest()
        self._cipher = Cipher(algorithms.AES(key), modes.ECB())

    def seal(self, text: str) -> bytes:
        p = padding.PKCS7(128).padder()
        data = p.update(text.encode()) + p.finalize()
        e = self._cipher.encryptor()
        return e.update(data) + e.finalize()

    def open(self, data: bytes) -> str:
        d = self._cipher.decryptor()
        raw = d.update(data) + d.finalize()
        u = padding.PKCS7(128).unpadder()
        return (u.update(raw) + u.finalize()).decode()
