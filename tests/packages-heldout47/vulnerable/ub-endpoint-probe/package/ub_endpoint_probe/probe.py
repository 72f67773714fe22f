import time
from dataclasses import asdict, dataclass
from urllib.parse import urlsplit

import httpx

BLOCKED = {"localhost", "127.0.0.1"}


@dataclass
class Result:
    url: str
    status: int
    ms: int
    body: str

    def as_dict(self) -> dict:
        return asdict(self)


async def visit(url: str) -> Result:
    if urlsplit(url).hostname in BLOCKED:
        return Result(url, 0, 0, "blocked")
    t0 = time.perf_counter()
    try:
        async with httpx.AsyncClient(follow_redirects=True, timeout=8) as c:
            r = await c.get(url)
            return Result(str(r.url), r.status_code, round((time.perf_counter() - t0) * 1000), r.text[:4000])
    except httpx.HTTPError as e:
        return Result(url, 0, 0, type(e).__name__)
