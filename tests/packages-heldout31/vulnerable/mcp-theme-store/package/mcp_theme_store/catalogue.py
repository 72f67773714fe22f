import httpx

BASE = "https://themes.example.net"
LIMIT = 20_000_000


async def download(name: str) -> bytes:
    async with httpx.AsyncClient(base_url=BASE, timeout=15) as c:
        r = await c.get(f"/archive/{name}.tar.gz")
        r.raise_for_status()
        if len(r.content) > LIMIT:
            raise ValueError("theme is too large")
        return r.content


async def names(author: str) -> list[str]:
    async with httpx.AsyncClient(base_url=BASE, timeout=15) as c:
        r = await c.get("/index.json", params={"author": author})
        return [t["name"] for t in r.json()]
