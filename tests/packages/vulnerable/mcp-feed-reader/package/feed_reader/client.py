import re

import feedparser
import httpx

from .guard import check

LINK = re.compile(r'<link[^>]+type="application/(?:rss|atom)\+xml"[^>]*>', re.I)
HREF = re.compile(r'href="([^"]+)"')


class FeedClient:
    def __init__(self) -> None:
        self.http = httpx.AsyncClient(timeout=10, follow_redirects=True, headers={"user-agent": "feed-reader"})

    async def entries(self, url: str, limit: int) -> list[dict]:
        r = await self.http.get(check(url))
        feed = feedparser.parse(r.content)
        return [{"title": e.get("title"), "link": e.get("link"), "when": e.get("published")} for e in feed.entries[:limit]]

    async def discover(self, page: str) -> list[str]:
        html = (await self.http.get(page)).text
        return [m.group(1) for tag in LINK.findall(html) if (m := HREF.search(tag))]
