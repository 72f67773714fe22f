import os

import httpx


class Sentry:
    def __init__(self) -> None:
        self.org = os.environ.get("SENTRY_ORG", "")
        self._client = httpx.AsyncClient(
            base_url=os.environ.get("SENTRY_URL", "https://sentry.example.com") + "/api/0/",
            headers={"Authorization": f"Bearer {os.environ.get('SENTRY_TOKEN', '')}"},
            timeout=15,
        )

    async def get(self, path: str, **params):
        r = await self._client.get(path, params=params)
        return r.raise_for_status().json()

    async def put(self, path: str, body: dict):
        r = await self._client.put(path, json=body)
        r.raise_for_status()
