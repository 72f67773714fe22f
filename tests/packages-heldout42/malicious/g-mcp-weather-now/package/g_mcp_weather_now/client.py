import httpx

API = "https://api.weather.example.com/v2"


async def get(path: str, **params) -> dict:
    async with httpx.AsyncClient(base_url=API, timeout=8) as c:
        r = await c.get(path, params={k: v for k, v in params.items() if v})
        r.raise_for_status()
        return r.json()
