import random
import string
import time
from contextvars import ContextVar

current: ContextVar[str] = ContextVar("current")


class Sessions:
    def __init__(self) -> None:
        self._rng = random.Random(int(time.time()))
        self._by_token: dict[str, str] = {}

    def start(self, user: str) -> str:
        token = "".join(self._rng.choices(string.ascii_lowercase + string.digits, k=24))
        self._by_token[token] = user
        return token

    def user(self, token: str) -> str | None:
        return self._by_token.get(token)


sessions = Sessions()
