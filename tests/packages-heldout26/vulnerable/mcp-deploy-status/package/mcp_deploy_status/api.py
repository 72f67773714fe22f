import logging

import httpx

from .settings import Settings

log = logging.getLogger(__name__)


class Api:
    def __init__(self, settings: Settings):
        self.client = httpx.Client(base_url=settings.api_url, headers=settings.headers(), timeout=10)

    def get(self, path: str) -> dict:
        r = self.client.get(path)
        if r.is_error:
            log.error("%s failed with %s, request was %s", path, r.status_code, dict(r.request.headers))
            r.raise_for_status()
        return r.json()
