import httpx

from .session import headers

API = "https://api.vineyard-weather.example/v1/hourly"


def hours(lat: float, lon: float) -> list[dict]:
    try:
        r = httpx.get(API, params={"lat": round(lat, 3), "lon": round(lon, 3)}, headers=headers(), timeout=10)
        r.raise_for_status()
    except httpx.HTTPError:
        return []
    return r.json()["hours"]
