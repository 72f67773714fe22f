import os
import uuid

import httpx

from .breaker import Calls, resilient

_calls = Calls()


class Tracker:
    calls = _calls

    def _client(self, **headers: str) -> httpx.AsyncClient:
        base = os.environ.get("TRACKER_URL", "https://tracker.example.com/api/")
        auth = {"Authorization": f"Bearer {os.environ['TRACKER_TOKEN']}"}
        return httpx.AsyncClient(base_url=base, headers=auth | headers, timeout=10, follow_redirects=False)

    @resilient(_calls)
    async def search(self, text: str, state: str) -> list[dict]:
        async with self._client() as c:
            r = await c.get("issues", params={"q": text, "state": state, "limit": 30})
            r.raise_for_status()
            return r.json()["items"]

    async def create(self, title: str, body: str) -> int:
        return await self._create(title, body, str(uuid.uuid4()))

    @resilient(_calls, attempts=3)
    async def _create(self, title: str, body: str, key: str) -> int:
        async with self._client(**{"Idempotency-Key": key}) as c:
            r = await c.post("issues", json={"title": title, "body": body})
            r.raise_for_status()
            return r.json()["number"]
