import time
from collections import deque


class Window:
    """At most n calls in a number of seconds."""

    def __init__(self, n: int, seconds: float):
        self.n, self.seconds = n, seconds
        self._calls: deque[float] = deque()

    def hit(self) -> None:
        now = time.monotonic()
        while self._calls and now - self._calls[0] > self.seconds:
            self._calls.popleft()
        if len(self._calls) >= self.n:
            raise RuntimeError(f"try again in {self.seconds - (now - self._calls[0]):.0f} s")
        self._calls.append(now)
