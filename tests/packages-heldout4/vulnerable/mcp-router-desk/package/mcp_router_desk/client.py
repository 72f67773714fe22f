from __future__ import annotations

import hashlib
import hmac
import time

import httpx

from .settings import settings


class Router:
    def __init__(self) -> None:
        self._http = httpx.AsyncClient(
            base_url=settings.url,
            auth=(settings.user, settings.password),
            verify=settings.strict_tls,
            timeout=6,
        )

    def _ticket(self, path: str) -> str:
        stamp = str(int(time.time()) // 30)
        return hmac.new(settings.session_key.encode(), f"{stamp}{path}".encode(), hashlib.sha256).hexdigest()

    async def get(self, path: str) -> dict:
        r = await self._http.get(path, headers={"X-Ticket": self._ticket(path)})
        r.raise_for_status()
        return r.json()

    async def put(self, path: str, body: dict) -> int:
        r = await self._http.put(path, json=body, headers={"X-Ticket": self._ticket(path)})
        return r.status_code
