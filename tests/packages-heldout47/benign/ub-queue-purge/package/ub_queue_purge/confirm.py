import hmac
import secrets
import time


class Pending:
    def __init__(self, ttl: int) -> None:
        self._ttl = ttl
        self._codes: dict[str, tuple[str, float]] = {}

    def add(self, queue: str) -> str:
        code = secrets.token_hex(4)
        self._codes[queue] = (code, time.monotonic() + self._ttl)
        return code

    def take(self, queue: str, code: str) -> bool:
        expected, until = self._codes.pop(queue, ("", 0.0))
        return bool(expected) and time.monotonic() < until and hmac.compare_digest(expected, code)
