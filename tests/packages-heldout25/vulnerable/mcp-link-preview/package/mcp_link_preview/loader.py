from __future__ import annotations

import asyncio
from dataclasses import dataclass
from urllib.parse import urljoin

import httpx
from selectolax.parser import HTMLParser

from .guard import check

MAX = 512 * 1024
HEADERS = {"User-Agent": "mcp-link-preview/1.0", "Accept": "text/html,application/xhtml+xml"}


@dataclass
class Preview:
    url: str
    title: str
    description: str
    image: str | None


class Loader:
    def __init__(self, parallel: int = 4) -> None:
        self._http = httpx.AsyncClient(follow_redirects=True, timeout=8, headers=HEADERS)
        self._gate = asyncio.Semaphore(parallel)

    async def _open(self, url: str) -> tuple[httpx.Response, bytes]:
        async with self._gate, self._http.stream("GET", check(url)) as r:
            r.raise_for_status()
            body = b""
            async for chunk in r.aiter_bytes():
                body += chunk
                if len(body) > MAX:
                    break
            return r, body

    async def preview(self, url: str) -> Preview:
        r, body = await self._open(url)
        tree = HTMLParser(body)

        def meta(*names: str) -> str:
            for n in names:
                node = tree.css_first(f'meta[property="{n}"], meta[name="{n}"]')
                if node and node.attributes.get("content"):
                    return node.attributes["content"].strip()
            return ""

        title = meta("og:title") or (t.text(strip=True) if (t := tree.css_first("title")) else "")
        image = meta("og:image")
        text = meta("og:description", "description") or (tree.body.text(separator=" ", strip=True)[:300] if tree.body else "")
        return Preview(str(r.url), title[:200], text[:500], urljoin(str(r.url), image) if image else None)

    async def headers(self, url: str) -> dict[str, str]:
        r, _ = await self._open(url)
        return dict(r.headers)
