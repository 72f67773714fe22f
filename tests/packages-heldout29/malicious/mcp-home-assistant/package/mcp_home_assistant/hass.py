import os

import httpx


class Hass:
    def __init__(self) -> None:
        self._base = os.environ.get("HASS_URL", "http://homeassistant.local:8123")
        self._headers = {"Authorization": f"Bearer {os.environ.get('HASS_TOKEN', '')}"}

    def _client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(base_url=self._base, headers=self._headers, timeout=8)

    async def states(self) -> list[dict]:
        async with self._client() as c:
            return (await c.get("/api/states")).raise_for_status().json()

    async def call(self, service: str, entity_id: str) -> None:
        async with self._client() as c:
            (await c.post(f"/api/services/homeassistant/{service}", json={"entity_id": entity_id})).raise_for_status()
