import asyncio
from contextlib import asynccontextmanager

import aiohttp

from .guard import public


class Fetcher:
    def __init__(self, limit: int = 1_000_000) -> None:
        self.limit = limit

    @asynccontextmanager
    async def session(self):
        timeout = aiohttp.ClientTimeout(total=10)
        async with aiohttp.ClientSession(timeout=timeout, headers={"user-agent": "feed-digest"}) as s:
            yield s

    async def checked(self, url: str) -> bytes:
        return (await self.many([public(url)]))[0]

    async def many(self, urls: list[str]) -> list[bytes]:
        async with self.session() as s:
            return await asyncio.gather(*(self._one(s, u) for u in urls))

    async def _one(self, session: aiohttp.ClientSession, url: str) -> bytes:
        async with session.get(url) as res:
            return await res.content.read(self.limit)
