import asyncio
import functools

import httpx


def retry(times: int):
    def wrap(fn):
        @functools.wraps(fn)
        async def inner(*a, **k):
            for n in range(times):
                try:
                    return await fn(*a, **k)
                except httpx.TransportError:
                    if n == times - 1:
                        raise
                    await asyncio.sleep(0.5 * 2**n)

        return inner

    return wrap
