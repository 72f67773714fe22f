import time
from dataclasses import dataclass

import httpx


@dataclass(frozen=True)
class Result:
    url: str
    status: int
    ms: int


async def probe(url: str) -> Result:
    start = time.perf_counter()
    async with httpx.AsyncClient(timeout=8, follow_redirects=True) as c:
        try:
            status = (await c.head(url)).status_code
        except httpx.HTTPError:
            status = 0
    return Result(url, status, round((time.perf_counter() - start) * 1000))
