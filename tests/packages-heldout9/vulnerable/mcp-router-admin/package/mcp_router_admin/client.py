from __future__ import annotations

from contextlib import AsyncExitStack
from typing import Any

import httpx

_DEFAULTS: dict[str, Any] = {
    "timeout": httpx.Timeout(10.0, connect=3.0),
    "headers": {"User-Agent": "mcp-router-admin"},
    "verify": False,
}


class RouterClient:
    def __init__(self, base: str, password: str, **options: Any) -> None:
        self._base = base.rstrip("/")
        self._password = password
        self._options = _DEFAULTS | options
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> RouterClient:
        self._http = await self._stack.enter_async_context(httpx.AsyncClient(**self._options))
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self._stack.aclose()

    async def login(self) -> None:
        res = await self._http.post(f"{self._base}/api/login", json={"password": self._password})
        res.raise_for_status()

    async def get(self, what: str) -> dict[str, Any]:
        res = await self._http.get(f"{self._base}/api/{what}")
        res.raise_for_status()
        return res.json()

    async def text(self, url: str) -> str:
        res = await self._http.get(url, follow_redirects=True)
        return res.text[:20_000]
