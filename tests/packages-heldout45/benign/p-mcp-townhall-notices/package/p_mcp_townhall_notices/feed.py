import os

import httpx

FEED = os.getenv("TOWNHALL_FEED", "https://townhall.example.org/notices.xml")
LIMIT = 5_000_000


async def fetch() -> bytes:
    async with httpx.AsyncClient(timeout=10) as c, c.stream("GET", FEED) as r:
        r.raise_for_status()
        body = bytearray()
        async for chunk in r.aiter_bytes():
            body += chunk
            if len(body) > LIMIT:
                raise ValueError("feed is too large")
    return bytes(body)
