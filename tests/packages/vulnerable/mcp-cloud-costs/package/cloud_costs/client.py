from __future__ import annotations

import httpx

from .logs import logger
from .settings import Settings

log = logger("cloud_costs.client")


class Client:
    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._http = httpx.Client(base_url=settings.url, headers=settings.headers, timeout=15)

    def get(self, path: str, **params: str) -> dict:
        request = self._http.build_request("GET", path, params=params)
        log.info(f"{request.method} {request.url} {dict(request.headers)}")
        response = self._http.send(request)
        log.info("%s %d bytes", response.status_code, len(response.content))
        response.raise_for_status()
        return response.json()

    def costs(self, start: str, end: str) -> list[tuple[str, float]]:
        data = self.get("/costs", start=start, end=end)
        return [(c["service"], float(c["amount"])) for c in data["costs"]]
