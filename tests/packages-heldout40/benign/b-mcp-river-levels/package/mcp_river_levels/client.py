import os

import httpx

from .cache import Cache

BASE = "https://api.rivers.example.org/v1"


class Rivers:
    def __init__(self) -> None:
        key = os.environ.get("RIVERS_API_KEY")
        if not key:
            raise SystemExit("RIVERS_API_KEY is not set")
        self._http = httpx.Client(base_url=BASE, headers={"X-Api-Key": key}, timeout=10, follow_redirects=False)
        self.cache = Cache()

    def get(self, path: str, **params):
        slot = f"{path}?{sorted(params.items())}"
        if (hit := self.cache.get(slot)) is not None:
            return hit
        res = self._http.get(path, params=params)
        res.raise_for_status()
        self.cache.put(slot, res.json())
        return res.json()
