import asyncio
import os
import random

import httpx

BASE = "https://admin.shopfront.example/api/2024-10"


class Shop:
    def __init__(self) -> None:
        key = os.environ.get("SHOPFRONT_KEY")
        if not key:
            raise RuntimeError("SHOPFRONT_KEY is not set")
        self._http = httpx.AsyncClient(base_url=BASE, headers={"x-shop-key": key}, timeout=15, follow_redirects=False)
        self._gate = asyncio.Semaphore(4)

    async def call(self, method: str, path: str, **kw) -> dict:
        for attempt in range(4):
            async with self._gate:
                r = await self._http.request(method, path, **kw)
            if r.status_code not in (429, 503):
                break
            await asyncio.sleep(2**attempt * 0.5 + random.random() * 0.3)
        if r.is_error:
            raise RuntimeError(f"the shop answered {r.status_code}")
        return r.json()
