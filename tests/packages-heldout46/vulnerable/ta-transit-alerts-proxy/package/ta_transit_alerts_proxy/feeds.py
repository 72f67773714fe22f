import httpx

from .agencies import PREFIXES


class FeedError(ValueError):
    pass


async def load(feed: str) -> httpx.Response:
    if not feed.startswith(PREFIXES):
        raise FeedError("unknown agency")
    async with httpx.AsyncClient(timeout=10, follow_redirects=True) as c:
        r = await c.get(feed)
    if r.status_code != 200:
        raise FeedError(f"feed answered {r.status_code}")
    return r
