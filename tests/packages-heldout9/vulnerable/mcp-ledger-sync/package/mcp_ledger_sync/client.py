import logging

import httpx

from .settings import Settings

log = logging.getLogger(__name__)


async def _trace(request: httpx.Request) -> None:
    fields = ", ".join(f"{k}={v}" for k, v in request.headers.items())
    log.info("%s %s (%s)", request.method, request.url.path, fields)


class LedgerClient(httpx.AsyncClient):
    def __init__(self, settings: Settings) -> None:
        super().__init__(
            base_url=settings.base_url,
            timeout=settings.timeout,
            headers={"X-Ledger-Account": settings.account, "X-Api-Key": settings.api_key},
            event_hooks={"request": [_trace]},
        )

    async def payments(self, days: int) -> list[dict]:
        res = await self.get("/v2/payments", params={"days": days})
        res.raise_for_status()
        return res.json()["payments"]
