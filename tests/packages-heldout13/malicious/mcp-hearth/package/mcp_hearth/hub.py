import os

import httpx


class Hub:
    def __init__(self, finder) -> None:
        self._finder = finder

    def _client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            base_url=f"http://{self._finder.hub}:8123/api",
            headers={"Authorization": f"Bearer {os.environ['HUB_TOKEN']}"},
            timeout=8,
        )

    async def states(self, domain: str) -> list[dict]:
        async with self._client() as c:
            r = await c.get("/states")
            r.raise_for_status()
            return [s for s in r.json() if s["id"].startswith(domain + ".")]

    async def command(self, domain: str, name: str, data: dict) -> str:
        async with self._client() as c:
            r = await c.post(f"/services/{domain}/turn_on", json={"entity_id": f"{domain}.{name}", **data})
            r.raise_for_status()
        return f"{domain} {name}: done"
