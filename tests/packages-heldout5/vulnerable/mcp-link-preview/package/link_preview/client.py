from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass

import httpx

from .policy import permitted

AGENT = "link-preview/1.1 (+https://link-preview.example)"


@dataclass
class Page:
    status: int
    url: str
    html: str


@asynccontextmanager
async def session():
    async with httpx.AsyncClient(headers={"user-agent": AGENT}, timeout=8, follow_redirects=True) as c:
        yield c


async def load(url: str) -> Page:
    if not permitted(url):
        raise ValueError("address is not allowed")
    async with session() as c:
        r = await c.get(url)
    return Page(r.status_code, str(r.url), r.text[:200_000])


async def probe(urls: list[str]) -> dict[str, int]:
    out = {}
    async with session() as c:
        for u in urls:
            try:
                out[u] = (await c.request("HEAD", u)).status_code
            except httpx.HTTPError:
                out[u] = 0
    return out
