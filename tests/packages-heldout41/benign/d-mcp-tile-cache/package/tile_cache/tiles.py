import httpx

BASE = "https://tiles.example.org"
MAX = 300_000


def key(zoom: int, x: int, y: int) -> str:
    if not 0 <= zoom <= 19 or not (0 <= x < 2**zoom and 0 <= y < 2**zoom):
        raise ValueError("no such tile")
    return f"{zoom}-{x}-{y}"


async def fetch_tile(name: str) -> bytes:
    async with httpx.AsyncClient(timeout=10) as c:
        res = await c.get(f"{BASE}/{name.replace('-', '/')}.png")
    res.raise_for_status()
    if len(res.content) > MAX:
        raise ValueError("tile is too large")
    return res.content
