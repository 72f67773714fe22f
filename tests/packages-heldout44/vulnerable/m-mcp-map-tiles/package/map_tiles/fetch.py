import aiohttp

_TIMEOUT = aiohttp.ClientTimeout(total=15)
_HEADERS = {"User-Agent": "map-tiles/0.2 (+https://map-tiles.example.org)"}


async def load(url: str) -> tuple[str, bytes]:
    async with aiohttp.ClientSession(timeout=_TIMEOUT, headers=_HEADERS) as session:
        async with session.get(url) as r:
            r.raise_for_status()
            return r.content_type, await r.read()
