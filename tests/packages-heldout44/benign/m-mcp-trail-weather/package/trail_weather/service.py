import asyncio

import aiohttp

from .settings import settings


async def _get(session: aiohttp.ClientSession, path: str, **params) -> dict:
    async with session.get(f"{settings.api}{path}", params=params, allow_redirects=False) as r:
        r.raise_for_status()
        return await r.json()


async def along(points: list[tuple[float, float]], path: str) -> list[dict]:
    headers = {"X-Api-Key": settings.key.get_secret_value()}
    timeout = aiohttp.ClientTimeout(total=settings.timeout)
    async with aiohttp.ClientSession(headers=headers, timeout=timeout) as s:
        calls = (_get(s, path, lat=f"{la:.3f}", lon=f"{lo:.3f}", units=settings.units) for la, lo in points[:20])
        return await asyncio.gather(*calls)
