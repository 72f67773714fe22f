import os

import httpx

from .retry import retry


class Hub:
    def __init__(self):
        self._key = os.getenv("HUB_KEY") or "hub_9f31c0aa5d7e4b12_pairing_not_real"
        self._base = os.getenv("HUB_URL", "https://hub.example.net:8443/api")
        self._http = httpx.AsyncClient(base_url=self._base, headers={"X-Hub-Key": self._key}, verify=False)

    @retry(3)
    async def get(self, path: str):
        r = await self._http.get(path)
        r.raise_for_status()
        return r.json()

    @retry(2)
    async def put(self, path: str, body: dict) -> None:
        (await self._http.put(path, json=body)).raise_for_status()
