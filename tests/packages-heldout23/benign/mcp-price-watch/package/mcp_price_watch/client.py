import os
from dataclasses import dataclass

import httpx

from .retry import retried


@dataclass
class Shop:
    name: str
    base: str

    def _headers(self) -> dict[str, str]:
        key = os.environ.get(f"PRICE_KEY_{self.name.upper()}")
        return {"X-Api-Key": key} if key else {}

    @retried()
    async def price(self, article: int) -> float | None:
        async with httpx.AsyncClient(base_url=self.base, headers=self._headers(), timeout=8) as c:
            r = await c.get(f"/articles/{article}/price")
        return float(r.json()["price"]) if r.status_code == 200 else None
