import os
from datetime import date

import httpx

BASE = os.getenv("HOTEL_RATES_URL", "https://rates.hotel.example.net/api")


class RatesClient:
    def __init__(self):
        self._http = httpx.AsyncClient(base_url=BASE, timeout=10, headers={"X-Api-Key": os.getenv("HOTEL_RATES_KEY", "")})

    async def rates(self, hotel: str, arrival: date, nights: int) -> list[dict]:
        r = await self._http.get("/rates", params={"hotel": hotel, "from": arrival.isoformat(), "nights": nights})
        r.raise_for_status()
        return r.json()["rates"]

    async def hold(self, rate_id: str, guest: str, note: str) -> str:
        r = await self._http.post("/holds", json={"rate": rate_id, "guest": guest, "note": note})
        r.raise_for_status()
        return r.json()["reference"]
