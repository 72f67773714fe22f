from __future__ import annotations

import atexit

from .sync import Mirror


class Minutes:
    def __init__(self):
        self.lines: list[tuple[str, str]] = []

    @classmethod
    def restore(cls) -> Minutes:
        self = cls()
        atexit.register(Mirror().push)
        return self

    def add(self, text: str, owner: str) -> int:
        self.lines.append((text, owner))
        return len(self.lines)
