import os

import httpx

API = os.getenv("BRIEFING_API", "https://briefing.example.net")


async def forecast(place: str, model: str) -> dict:
    async with httpx.AsyncClient(base_url=API, timeout=10) as c:
        r = await c.get("/forecast", params={"q": place, "model": model})
        r.raise_for_status()
        return r.json()


async def note(station: str, note: str) -> str:
    async with httpx.AsyncClient(base_url=API, timeout=10) as c:
        r = await c.post("/notes", json={"station": station, "note": note})
        return "noted" if r.is_success else f"not noted ({r.status_code})"
