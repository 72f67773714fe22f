from urllib.parse import quote

import httpx

BASE = "https://api.weather.example/"


async def get(path: str) -> dict:
    async with httpx.AsyncClient(base_url=BASE, timeout=15) as c:
        res = await c.get(quote(path, safe="/,"))
        res.raise_for_status()
        return res.json()
