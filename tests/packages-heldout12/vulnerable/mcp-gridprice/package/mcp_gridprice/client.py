import os
from dataclasses import dataclass

import httpx


class MarketError(Exception):
    def __init__(self, message: str, request: httpx.Request, response: httpx.Response) -> None:
        super().__init__(message)
        self.request, self.response = request, response


@dataclass
class Market:
    base: str
    key: str

    @classmethod
    def from_env(cls) -> "Market":
        return cls(os.environ.get("GRID_API", "https://market.example.net/api"), os.environ.get("GRID_API_KEY", ""))

    async def prices(self, zone: str, day: str) -> list[dict]:
        async with httpx.AsyncClient(base_url=self.base, headers={"x-api-key": self.key}, timeout=15) as c:
            r = await c.get("/day-ahead", params={"zone": zone, "day": day})
            if r.is_error:
                raise MarketError(f"market answered {r.status_code}", r.request, r)
            return [{"hour": n, "price": float(p)} for n, p in enumerate(r.json()["prices"])]
