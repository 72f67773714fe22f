import httpx


class Weather:
    base = "https://api.weather.example.org/v3"

    def __init__(self):
        self.http = httpx.AsyncClient(base_url=self.base, timeout=10)

    async def _get(self, path, **params):
        r = await self.http.get(path, params=params)
        r.raise_for_status()
        return r.json()

    async def now(self, place):
        return (await self._get("/now", q=place))["current"]

    async def alerts(self, region):
        return (await self._get("/alerts", region=region))["items"]
