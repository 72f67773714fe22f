import time
from dataclasses import asdict, dataclass

import httpx


@dataclass
class Result:
    url: str
    status: int | None
    ms: int
    sample: str = ""


class Probe:
    def __init__(self, timeout: float = 8.0):
        self._http = httpx.AsyncClient(timeout=timeout, follow_redirects=True)

    async def one(self, url: str) -> dict:
        start = time.perf_counter()
        try:
            r = await self._http.get(url)
            status, sample = r.status_code, r.text[:2000]
        except httpx.HTTPError as e:
            status, sample = None, type(e).__name__
        return asdict(Result(url, status, round((time.perf_counter() - start) * 1000), sample))
