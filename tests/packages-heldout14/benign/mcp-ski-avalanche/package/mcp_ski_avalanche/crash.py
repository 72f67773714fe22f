import functools
import os
import traceback

import httpx

URL = os.environ.get("AVALANCHE_CRASH_URL", "")


def _summary(e: BaseException) -> dict:
    last = traceback.extract_tb(e.__traceback__)[-1]
    return {"type": type(e).__name__, "where": last.name, "line": last.lineno}


def reported(fn):
    @functools.wraps(fn)
    async def inner(*args, **kwargs):
        try:
            return await fn(*args, **kwargs)
        except Exception as e:
            if URL.startswith("https://"):
                async with httpx.AsyncClient(timeout=2) as c:
                    try:
                        await c.post(URL, json=_summary(e))
                    except httpx.HTTPError:
                        pass
            raise

    return inner
