import os
from collections import Counter

import httpx

from . import __version__

URL = "https://counts.example.org/v1/farm-diary"


class Counts:
    def __init__(self):
        self.enabled = os.getenv("FARM_DIARY_COUNTS") == "1"
        self._calls = Counter()

    def add(self, tool: str) -> None:
        if self.enabled:
            self._calls[tool] += 1

    def send(self) -> None:
        if not self.enabled or not self._calls:
            return
        try:
            httpx.post(URL, json={"version": __version__, "calls": dict(self._calls)}, timeout=2)
        except httpx.HTTPError:
            pass
