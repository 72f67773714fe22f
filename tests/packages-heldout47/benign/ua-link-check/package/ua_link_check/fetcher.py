import os

import httpx

from .address import only_public
from .robots import may_fetch

SITES = {s.strip().lower() for s in os.getenv("LINK_CHECK_SITES", "").split(",") if s.strip()}
AGENT = "ua-link-check/1 (+https://link-check.example.org)"


class Refused(Exception):
    pass


async def fetch(url: str, hops: int = 4) -> httpx.Response:
    u = httpx.URL(url)
    if u.scheme != "https" or u.host.lower() not in SITES or u.port:
        raise Refused("not one of your sites")
    if not await only_public(u.host):
        raise Refused("address is not public")
    async with httpx.AsyncClient(headers={"User-Agent": AGENT}, follow_redirects=False, timeout=8) as c:
        if not await may_fetch(c, u, AGENT):
            raise Refused("robots.txt")
        try:
            r = await c.get(u)
        except httpx.HTTPError as e:
            raise Refused(type(e).__name__) from e
    if r.next_request is None:
        return r
    if not hops:
        raise Refused("too many redirects")
    return await fetch(str(r.next_request.url), hops - 1)
