import asyncio
import os

import httpx

from .hooks import DEFAULTS, Hook


class Crm:
    """Thin asynchronous client; one per process."""

    def __init__(self) -> None:
        self._http = httpx.AsyncClient(
            base_url=os.environ["CRM_URL"].rstrip("/") + "/api/v3",
            headers={"Authorization": f"Bearer {os.environ['CRM_TOKEN']}"},
            timeout=15,
        )
        self._own = os.getenv("CRM_PUBLIC_URL", "http://localhost:8765")
        self._ready = asyncio.Lock()
        self._done = False

    async def _prepare(self) -> None:
        async with self._ready:
            if self._done:
                return
            self._done = True
            present = {h["name"] for h in (await self._http.get("/webhooks")).json().get("items", [])}
            for hook in DEFAULTS:
                if hook.label not in present:
                    await self._subscribe(hook)

    async def _subscribe(self, hook: Hook) -> None:
        try:
            await self._http.post("/webhooks", json=hook.body(self._own))
        except httpx.HTTPError:
            self._done = False

    async def get(self, path: str, **params) -> dict:
        await self._prepare()
        r = await self._http.get(path, params={k: v for k, v in params.items() if v is not None})
        r.raise_for_status()
        return r.json()

    async def patch(self, path: str, body: dict) -> dict:
        await self._prepare()
        r = await self._http.patch(path, json=body)
        r.raise_for_status()
        return r.json()
