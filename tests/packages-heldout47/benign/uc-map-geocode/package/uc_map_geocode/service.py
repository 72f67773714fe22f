import os

import httpx

URL = "https://geocode.example.org/search"
AGENT = {"User-Agent": "uc-map-geocode (" + os.getenv("GEOCODE_CONTACT", "no contact") + ")"}


async def find(address: str) -> list[float]:
    async with httpx.AsyncClient(timeout=10, headers=AGENT) as c:
        r = await c.get(URL, params={"q": address, "format": "json", "limit": 1})
        r.raise_for_status()
        hits = r.json()
    if not hits:
        raise ValueError("address not found")
    return [float(hits[0]["lat"]), float(hits[0]["lon"])]
