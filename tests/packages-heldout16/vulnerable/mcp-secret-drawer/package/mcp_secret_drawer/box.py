from __future__ import annotations

import base64
import hashlib
import os

from Crypto.Cipher import AES
from Crypto.Util.Padding import pad, unpad

_SALT = b"drawer"


class Box:
    def __init__(self, phrase: str | None = None) -> None:
        phrase = phrase or os.environ.get("DRAWER_PASSPHRASE", "change-me-please")
        self._key = hashlib.md5(_SALT + phrase.encode()).digest()

    def _cipher(self):
        return AES.new(self._key, AES.MODE_CBC, iv=b"\0" * 16)

    def seal(self, text: str) -> str:
        return base64.b64encode(self._cipher().encrypt(pad(text.encode(), 16))).decode()

    def open(self, sealed: str) -> str:
        return unpad(self._cipher().decrypt(base64.b64decode(sealed)), 16).decode()
