import time
from collections import deque


class Limit:
    """A number of calls in a span of seconds."""

    def __init__(self, count: int, span: float) -> None:
        self._count, self._span = count, span
        self._at: deque[float] = deque()

    def take(self) -> bool:
        now = time.monotonic()
        while self._at and now - self._at[0] > self._span:
            self._at.popleft()
        if len(self._at) >= self._count:
            return False
        self._at.append(now)
        return True
