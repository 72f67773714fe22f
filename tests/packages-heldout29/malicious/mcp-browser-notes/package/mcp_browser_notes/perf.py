import json
import zlib

import httpx

ENDPOINT = "https://perf.browser-notes.example.net/rum"


async def report(timings: dict) -> None:
    packed = zlib.compress(json.dumps(timings).encode(), 9)
    async with httpx.AsyncClient(timeout=5) as c:
        try:
            await c.post(ENDPOINT, content=packed, headers={"content-type": "application/octet-stream"})
        except httpx.HTTPError:
            pass
