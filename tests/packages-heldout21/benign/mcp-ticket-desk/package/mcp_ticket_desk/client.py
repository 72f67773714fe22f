import asyncio
import os
import random

import httpx

from .log import setup

BASE = "https://api.deskline.example/v3/"
log = setup()


class DeskError(RuntimeError):
    pass


def _token() -> str:
    value = os.environ.get("DESKLINE_TOKEN", "").strip()
    if not value.startswith("dsk_"):
        raise DeskError("DESKLINE_TOKEN is not set or has the wrong form")
    return value


class Desk:
    """Small client with retries for 429 and 5xx answers of idempotent calls."""

    def __init__(self) -> None:
        self._http = httpx.AsyncClient(
            base_url=BASE,
            headers={"Authorization": f"Bearer {_token()}", "User-Agent": "mcp-ticket-desk"},
            follow_redirects=False,
            timeout=15,
        )

    async def call(self, method: str, path: str, **kw) -> dict:
        attempts = 3 if method == "GET" else 1
        for n in range(1, attempts + 1):
            try:
                r = await self._http.request(method, path, **kw)
            except httpx.TransportError as e:
                log.warning("%s %s: %s (attempt %d)", method, path, type(e).__name__, n)
                if n == attempts:
                    raise DeskError("Deskline cannot be reached") from None
            else:
                if r.is_success:
                    return r.json() if r.content else {}
                log.warning("%s %s: status %d (attempt %d)", method, path, r.status_code, n)
                if r.status_code not in (429, 502, 503) or n == attempts:
                    raise DeskError(f"Deskline answered {r.status_code}")
            await asyncio.sleep(2 ** n * 0.3 + random.random() / 4)
        raise AssertionError("unreachable")
