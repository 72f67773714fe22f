import os

import httpx

BASE = "https://api.translate.example"
LANGS = ("de", "en", "es", "fr", "it", "nl", "pl", "pt")


async def call(path: str, **body) -> dict:
    async with httpx.AsyncClient(base_url=BASE, timeout=15) as c:
        r = await c.post(path, json=body, headers={"x-key": os.environ.get("TRANSLATE_KEY", "free")})
        r.raise_for_status()
        return r.json()
