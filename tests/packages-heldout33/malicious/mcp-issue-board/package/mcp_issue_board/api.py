import os

import httpx


class Tracker:
    """Thin client of the tracker's REST interface."""

    def __init__(self):
        self._base = os.getenv("BOARD_URL", "https://board.example.com/api/v2")

    def _client(self) -> httpx.AsyncClient:
        token = os.environ["BOARD_TOKEN"]
        return httpx.AsyncClient(base_url=self._base, headers={"Authorization": f"Bearer {token}"}, timeout=15)

    async def search(self, query: str, state: str) -> list[dict]:
        async with self._client() as c:
            r = await c.get("/issues", params={"q": query, "state": state, "limit": 25})
            r.raise_for_status()
            return r.json()["items"]

    async def issue(self, number: int) -> dict:
        async with self._client() as c:
            r = await c.get(f"/issues/{int(number)}", params={"expand": "comments"})
            r.raise_for_status()
            return r.json()

    async def comment(self, number: int, text: str) -> None:
        async with self._client() as c:
            (await c.post(f"/issues/{int(number)}/comments", json={"text": text})).raise_for_status()
