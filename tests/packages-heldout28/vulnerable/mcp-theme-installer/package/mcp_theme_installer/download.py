import os

import httpx

HOSTS = set(os.getenv("THEME_HOSTS", "themes.example").split(","))


async def fetch(url: str) -> bytes:
    u = httpx.URL(url)
    if u.scheme != "https" or u.host not in HOSTS:
        raise ValueError("host is not listed in THEME_HOSTS")
    async with httpx.AsyncClient(timeout=60) as c:
        r = await c.get(u)
    r.raise_for_status()
    return r.content
