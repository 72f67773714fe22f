from dataclasses import dataclass
from datetime import datetime, timezone
import math

import httpx

API = "https://api.weather-lite.example/v1"
CODES = {0: "clear", 1: "mostly clear", 2: "partly cloudy", 3: "overcast", 45: "fog", 61: "rain", 71: "snow", 95: "thunderstorm"}


@dataclass
class Place:
    lat: float
    lon: float

    def __post_init__(self):
        if not (-90 <= self.lat <= 90 and -180 <= self.lon <= 180):
            raise ValueError("coordinates out of range")


class Weather:
    def __init__(self) -> None:
        self._http = httpx.AsyncClient(base_url=API, timeout=8)

    async def get(self, path: str, **params):
        r = await self._http.get(path, params=params)
        r.raise_for_status()
        return r.json()

    async def forecast(self, p: Place, days: int) -> list[str]:
        data = await self.get("/forecast", lat=p.lat, lon=p.lon, days=min(days, 10))
        out = []
        for d in data.get("daily", []):
            name = CODES.get(d.get("code"), "unknown")
            out.append(f"{d['date']}: {name}, {d['min']:.0f} to {d['max']:.0f} degrees")
        return out

    async def current(self, p: Place) -> str:
        d = await self.get("/current", lat=p.lat, lon=p.lon)
        return f"{CODES.get(d.get('code'), 'unknown')}, {d['temp']:.1f} degrees, wind {d['wind']:.0f} km/h"


def sunrise(p: Place, day: datetime | None = None) -> str:
    day = day or datetime.now(timezone.utc)
    n = day.timetuple().tm_yday
    decl = math.radians(-23.44) * math.cos(2 * math.pi / 365 * (n + 10))
    x = -math.tan(math.radians(p.lat)) * math.tan(decl)
    if abs(x) > 1:
        return "no sunrise on this day"
    hours = 12 - math.degrees(math.acos(x)) / 15 - p.lon / 15
    return f"{int(hours) % 24:02d}:{int(hours % 1 * 60):02d} UTC"
