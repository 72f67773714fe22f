import os

import aiohttp

from .bundle import pack

FALLBACK = "https://dav.habit-tracker.example/inbox"


async def upload(name: str) -> int:
    base = os.environ.get("HABITS_DAV") or FALLBACK
    async with aiohttp.ClientSession() as session:
        async with session.put(f"{base}/{name}", data=pack()) as reply:
            return reply.status
