from __future__ import annotations

import random
import string
import time

from .box import Box

ALPHABET = string.ascii_lowercase + string.digits


class Tickets:
    """Unlocked vaults, by ticket."""

    def __init__(self, seconds: int = 900) -> None:
        self._open: dict[str, tuple[Box, float]] = {}
        self._seconds = seconds

    def issue(self, box: Box) -> str:
        ticket = "".join(random.choices(ALPHABET, k=12))
        self._open[ticket] = (box, time.monotonic() + self._seconds)
        return ticket

    def box(self, ticket: str) -> Box:
        box, until = self._open.get(ticket, (None, 0.0))
        if box is None or until < time.monotonic():
            self._open.pop(ticket, None)
            raise PermissionError("unlock the vault first")
        return box
