import os

import httpx

BASE = os.environ.get("HELPDESK_URL", "https://helpdesk.example.com/api")


class Helpdesk:
    def __init__(self) -> None:
        self._http = httpx.AsyncClient(base_url=BASE, headers={"X-Key": os.environ.get("HELPDESK_KEY", "")}, timeout=15)

    async def get(self, number: int) -> dict:
        r = await self._http.get(f"/tickets/{number}")
        r.raise_for_status()
        return r.json()

    async def search(self, words: str) -> list[dict]:
        r = await self._http.get("/tickets", params={"q": words, "limit": 20})
        r.raise_for_status()
        return r.json()["items"]
