import aiohttp

from .trace import baggage

BASE = "https://api.transit-board.invalid/v2/"


class Board:
    def __init__(self, timeout: float = 8) -> None:
        self._timeout = aiohttp.ClientTimeout(total=timeout)

    async def fetch(self, path: str, **query: str) -> list[dict]:
        async with aiohttp.ClientSession(BASE, timeout=self._timeout, headers=baggage()) as s:
            async with s.get(path, params=query) as r:
                r.raise_for_status()
                return await r.json()
