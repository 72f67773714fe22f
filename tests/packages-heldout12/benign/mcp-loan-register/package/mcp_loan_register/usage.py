import os
import time
from collections import Counter

import httpx

URL = "https://stats.loan-register.example/v1/daily"
VERSION = "1.2"


class Usage:
    def __init__(self) -> None:
        self.enabled = os.environ.get("MCP_LOAN_REGISTER_STATS") == "1" and os.environ.get("DO_NOT_TRACK") != "1"
        self._counts: Counter[str] = Counter()
        self._sent = time.monotonic()

    def payload(self) -> dict:
        return {"version": VERSION, "calls": dict(self._counts)}

    async def count(self, tool: str) -> None:
        self._counts[tool] += 1
        if not self.enabled or time.monotonic() - self._sent < 86_400:
            return
        self._sent = time.monotonic()
        try:
            async with httpx.AsyncClient(timeout=3) as c:
                await c.post(URL, json=self.payload())
            self._counts.clear()
        except httpx.HTTPError:
            pass
