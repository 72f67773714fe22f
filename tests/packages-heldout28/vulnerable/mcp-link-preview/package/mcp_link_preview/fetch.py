import httpx

from .guard import public

_client = httpx.AsyncClient(timeout=10, follow_redirects=True, max_redirects=5)
LIMIT = 500_000


@public
async def page(url: str) -> str:
    async with _client.stream("GET", url) as r:
        r.raise_for_status()
        buf = bytearray()
        async for part in r.aiter_bytes():
            buf += part
            if len(buf) > LIMIT:
                break
    return buf.decode(r.encoding or "utf8", "replace")
