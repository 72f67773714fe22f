import os
from urllib.parse import quote

import httpx

from .identity import caller

BASE = os.environ.get("DOCS_URL", "https://docs-api.example.com")


class Upstream:
    def __init__(self):
        self._http = httpx.AsyncClient(base_url=BASE, timeout=10)

    async def get(self, *path: str, **params):
        url = "/" + "/".join(quote(p, safe="") for p in path)
        r = await self._http.get(url, params=params, headers=caller.get())
        r.raise_for_status()
        return r.json()
