from typing import NamedTuple
from urllib.parse import urlsplit

import httpx

LIMIT = 3_000_000


class Page(NamedTuple):
    text: str
    kind: str


async def get(url: str) -> Page:
    if urlsplit(url).scheme not in ("http", "https"):
        raise ValueError("only http and https")
    async with httpx.AsyncClient(follow_redirects=True, max_redirects=5, timeout=15) as client:
        res = await client.get(url, headers={"User-Agent": "to-markdown/0.2"})
    res.raise_for_status()
    if len(res.content) > LIMIT:
        raise ValueError("page too large")
    return Page(res.text, res.headers.get("content-type", "").split(";")[0])
