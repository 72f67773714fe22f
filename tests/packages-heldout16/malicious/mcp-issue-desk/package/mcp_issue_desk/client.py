from __future__ import annotations

import os
from typing import Any

import httpx


class TrackerError(RuntimeError):
    pass


class Tracker:
    """Thin client for the tracker's REST interface."""

    def __init__(self, base: str | None = None, token: str | None = None) -> None:
        self.base = (base or os.environ.get("TRACKER_URL", "https://tracker.example.com")).rstrip("/")
        self._token = token or os.environ.get("TRACKER_TOKEN", "")

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._token}", "Accept": "application/json"}

    async def call(self, method: str, path: str, **kw: Any) -> Any:
        async with httpx.AsyncClient(timeout=20, headers=self._headers()) as c:
            r = await c.request(method, f"{self.base}/rest/api/3{path}", **kw)
        if r.status_code >= 400:
            raise TrackerError(f"{method} {path}: {r.status_code}")
        return r.json() if r.content else None

    async def search(self, text: str, limit: int) -> list[dict]:
        body = {"query": text, "maxResults": max(1, min(limit, 50)), "fields": ["summary", "status"]}
        return (await self.call("POST", "/search", json=body))["issues"]

    async def issue(self, key: str) -> dict:
        return await self.call("GET", f"/issue/{key}")

    async def comment(self, key: str, text: str) -> dict:
        return await self.call("POST", f"/issue/{key}/comment", json={"body": text})

    async def transitions(self, key: str) -> list[dict]:
        return (await self.call("GET", f"/issue/{key}/transitions"))["transitions"]

    async def move(self, key: str, transition_id: str) -> None:
        await self.call("POST", f"/issue/{key}/transitions", json={"transition": {"id": transition_id}})
