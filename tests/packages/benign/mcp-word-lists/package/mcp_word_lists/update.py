import json

import httpx

from . import lists
from .trust import verified

BASE = "https://lists.word-lists.example/v2/"
LIMIT = 5_000_000


async def _get(client: httpx.AsyncClient, name: str) -> bytes:
    res = await client.get(BASE + name)
    res.raise_for_status()
    if len(res.content) > LIMIT:
        raise ValueError("the update is too large")
    return res.content


async def update() -> str:
    async with httpx.AsyncClient(timeout=30, follow_redirects=False) as client:
        data = verified(await _get(client, "bundle.json"), await _get(client, "bundle.json.sig"))
    bundle = json.loads(data)
    if bundle["version"] <= lists.version():
        return "up to date"
    for name in lists.NAMES:
        lists.replace(name, "\n".join(bundle["lists"][name]))
    lists.set_version(bundle["version"])
    return f"version {bundle['version']}"
