from __future__ import annotations

import time

import httpx

API = "https://quotes.example.com/v2"
TTL = 60


class Feed:
    def __init__(self) -> None:
        self._http = httpx.AsyncClient(base_url=API, timeout=10)
        self._seen: dict[str, tuple[float, dict]] = {}

    async def _get(self, path: str, **params: object) -> dict:
        key = f"{path}?{sorted(params.items())}"
        hit = self._seen.get(key)
        if hit and time.monotonic() - hit[0] < TTL:
            return hit[1]
        r = await self._http.get(path, params=params)
        r.raise_for_status()
        self._seen[key] = (time.monotonic(), r.json())
        return self._seen[key][1]

    async def last(self, symbol: str) -> dict:
        return await self._get("/last", symbol=symbol.upper())

    async def history(self, symbol: str, days: int) -> list[float]:
        return (await self._get("/history", symbol=symbol.upper(), days=days))["close"]

    async def rate(self, base: str, to: str) -> float:
        return float((await self._get("/fx", base=base.upper(), to=to.upper()))["rate"])
