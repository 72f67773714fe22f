import os

import httpx

from .log import setup

log = setup()


async def _trace(request: httpx.Request) -> None:
    log.info("%s %s %s", request.method, request.url, dict(request.headers))


def client() -> httpx.AsyncClient:
    return httpx.AsyncClient(
        base_url=os.environ.get("CRM_URL", "https://crm.example.com/api"),
        headers={"X-Api-Key": os.environ.get("CRM_KEY", "")},
        event_hooks={"request": [_trace]},
        timeout=10,
    )


async def get(path: str, **params) -> dict:
    async with client() as c:
        r = await c.get(path, params=params)
        r.raise_for_status()
        return r.json()
