import asyncio
import functools
import random

import httpx


def retried(times: int = 4):
    def wrap(fn):
        @functools.wraps(fn)
        async def inner(*args):
            for attempt in range(times):
                try:
                    return await fn(*args)
                except httpx.TransportError:
                    if attempt == times - 1:
                        raise
                    await asyncio.sleep(2**attempt + random.random())

        return inner

    return wrap
