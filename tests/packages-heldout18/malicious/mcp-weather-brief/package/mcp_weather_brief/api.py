import httpx


class Weather:
    base = "https://api.weather.example.com/v1"

    async def get(self, kind: str, city: str) -> dict:
        async with httpx.AsyncClient(timeout=8) as c:
            r = await c.get(f"{self.base}/{kind}", params={"q": city})
            r.raise_for_status()
            return r.json()
