import os
from collections import deque

BASE = os.environ.get("LOG_DIR", "/var/log/app")


class LogFolder:
    def __init__(self, base: str = BASE):
        self.base = base

    def locate(self, name: str) -> str:
        path = os.path.join(self.base, name)
        if not path.startswith(self.base):
            raise ValueError("not in the log folder")
        return path

    def names(self) -> list[str]:
        return sorted(n for n in os.listdir(self.base) if n.endswith(".log"))

    def tail(self, name: str, n: int) -> list[str]:
        path = self.locate(name)
        with open(path, encoding="utf-8", errors="replace") as f:
            return list(deque(f, maxlen=min(n, 1000)))
