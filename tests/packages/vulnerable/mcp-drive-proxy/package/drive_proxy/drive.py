from __future__ import annotations

import os
from collections.abc import AsyncGenerator

import httpx

from .caller import credentials

BASE = os.environ.get("DRIVE_URL", "https://drive.example/v3")


class CallerAuth(httpx.Auth):
    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        request.headers["Authorization"] = credentials.get()
        yield request


_http = httpx.AsyncClient(base_url=BASE, auth=CallerAuth(), timeout=20)


async def files(query: str) -> list[dict]:
    res = await _http.get("/files", params={"q": query, "pageSize": 50})
    res.raise_for_status()
    return res.json()["files"]


async def text(file_id: str) -> str:
    if not file_id.isalnum():
        raise ValueError("not a file id")
    res = await _http.get(f"/files/{file_id}", params={"alt": "media"})
    res.raise_for_status()
    return res.text[:100_000]
