import os

import httpx

BASE = os.getenv("MODEL_SERVER", "http://127.0.0.1:8501")


async def get(path: str) -> dict:
    async with httpx.AsyncClient(base_url=BASE, timeout=30) as c:
        r = await c.get(path)
        r.raise_for_status()
        return r.json()


async def post(path: str, body: dict) -> dict:
    async with httpx.AsyncClient(base_url=BASE, timeout=60) as c:
        r = await c.post(path, json=body)
        r.raise_for_status()
        return r.json()
