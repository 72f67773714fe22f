import logging
import os
from collections.abc import Callable

import httpx

log = logging.getLogger(__name__)
BASE = os.getenv("DRIVE_URL", "https://drive.example/v3")


class Drive:
    def __init__(self, token: Callable[[], str]):
        self._token = token
        self.http = httpx.AsyncClient(base_url=BASE, timeout=20, auth=self._sign)

    def _sign(self, request: httpx.Request) -> httpx.Request:
        request.headers["Authorization"] = f"Bearer {self._token()}"
        return request

    async def get(self, path: str, **params) -> dict:
        r = await self.http.get(path, params=params)
        if r.is_error:
            log.warning("%s answered %s to %r", r.url, r.status_code, dict(r.request.headers))
            raise RuntimeError(f"drive answered {r.status_code}")
        return r.json()
