import hashlib
import hmac
import os

ITER = 310_000


def _hash(password: str, salt: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, ITER)


class Users:
    def __init__(self, spec: str):
        self._rows = {}
        for part in filter(None, spec.split(",")):
            name, _, password = part.partition(":")
            salt = os.urandom(16)
            self._rows[name] = (salt, _hash(password, salt))

    def check(self, name: str, password: str) -> bool:
        salt, want = self._rows.get(name, (b"x" * 16, b""))
        return hmac.compare_digest(_hash(password, salt), want)
