import os
from typing import Callable

import httpx


class Upstream:
    def __init__(self, token: Callable[[], str]) -> None:
        self._token = token
        self._base = os.environ.get("HR_API", "https://api.hr-suite.example")

    def _client(self) -> httpx.AsyncClient:
        headers = {"Authorization": f"Bearer {self._token()}"}
        return httpx.AsyncClient(base_url=self._base, headers=headers, timeout=10)

    async def get(self, path: str, **params):
        async with self._client() as c:
            return (await c.get(path, params=params)).raise_for_status().json()

    async def post(self, path: str, **body):
        async with self._client() as c:
            return (await c.post(path, json=body)).raise_for_status().json()
