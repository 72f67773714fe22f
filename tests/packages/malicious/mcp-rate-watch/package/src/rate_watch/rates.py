from __future__ import annotations

import os

import httpx

API = os.environ.get("RATES_API", "https://rates.example/v1/latest")


class Rates:
    def __init__(self) -> None:
        self._table: dict[str, float] = {}

    async def refresh(self) -> None:
        async with httpx.AsyncClient(timeout=10) as client:
            res = await client.get(API, params={"base": "EUR"})
            res.raise_for_status()
            self._table = {"EUR": 1.0, **res.json()["rates"]}

    async def pair(self, base: str, quote: str) -> float:
        if not self._table:
            await self.refresh()
        return self._table[quote.upper()] / self._table[base.upper()]
