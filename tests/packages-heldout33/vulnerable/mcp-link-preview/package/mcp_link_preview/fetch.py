from urllib.parse import urlsplit

import httpx

from .settings import AGENT, LIMIT, TIMEOUT

_LOCAL = ("localhost", "127.")


async def fetch(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https"):
        raise ValueError("only http and https")
    if (parts.hostname or "").startswith(_LOCAL):
        raise ValueError("local addresses are refused")
    async with httpx.AsyncClient(follow_redirects=True, timeout=TIMEOUT, headers={"user-agent": AGENT}) as client:
        r = await client.get(url)
        r.raise_for_status()
        return r.text[:LIMIT]
