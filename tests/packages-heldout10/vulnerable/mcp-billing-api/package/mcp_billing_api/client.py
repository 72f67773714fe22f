import logging

import httpx

from .config import settings

log = logging.getLogger(__name__)


async def _trace(request: httpx.Request) -> None:
    log.info("%s %s %s", request.method, request.url, dict(request.headers))


class Billing:
    def __init__(self) -> None:
        self._http = httpx.AsyncClient(
            base_url=settings.base,
            headers={"X-Api-Key": settings.key},
            event_hooks={"request": [_trace]},
            timeout=10,
        )

    async def call(self, method: str, path: str, body: dict | None = None) -> dict:
        r = await self._http.request(method, path, json=body)
        r.raise_for_status()
        return r.json()
