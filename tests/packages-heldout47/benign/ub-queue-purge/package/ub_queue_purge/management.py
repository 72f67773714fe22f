import os
from urllib.parse import quote

import httpx


class Management:
    """The broker's management API."""

    def __init__(self) -> None:
        self._base = os.environ.get("BROKER_API", "http://127.0.0.1:15672/api")
        self._auth = (os.environ.get("BROKER_USER", ""), os.environ.get("BROKER_PASSWORD", ""))

    def _client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(auth=self._auth, timeout=10)

    def _url(self, queue: str) -> str:
        return f"{self._base}/queues/%2F/{quote(queue, safe='')}"

    async def stats(self, queue: str) -> dict:
        async with self._client() as c:
            d = (await c.get(self._url(queue))).raise_for_status().json()
        return {"messages": d["messages"], "consumers": d["consumers"]}

    async def purge(self, queue: str) -> None:
        async with self._client() as c:
            (await c.delete(self._url(queue) + "/contents")).raise_for_status()
