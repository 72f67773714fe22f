from __future__ import annotations

import os
from typing import Any

import httpx

from .middleware import caller

BASE = os.environ.get("CRM_URL", "https://crm.example.com/api")


class Crm:
    def __init__(self) -> None:
        self._http = httpx.AsyncClient(base_url=BASE, timeout=20)

    async def call(self, method: str, path: str, **kw: Any) -> Any:
        r = await self._http.request(method, path, headers={"Authorization": caller.get()}, **kw)
        r.raise_for_status()
        return r.json() if r.content else None

    async def contacts(self, text: str) -> list[dict]:
        rows = (await self.call("GET", "/contacts", params={"q": text, "limit": 20}))["items"]
        return [{"id": c["id"], "name": c["name"], "mail": c.get("mail"), "company": c.get("company")} for c in rows]

    async def deals(self, stage: str | None) -> list[dict]:
        params = {"open": "true"} | ({"stage": stage} if stage else {})
        return (await self.call("GET", "/deals", params=params))["items"]

    async def note(self, contact: int, text: str) -> None:
        await self.call("POST", f"/contacts/{contact}/notes", json={"text": text})
