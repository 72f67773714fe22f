from __future__ import annotations

import asyncio
import functools
import random
import time
from dataclasses import asdict, dataclass

import httpx

AGAIN = {429, 502, 503, 504}


class BreakerOpen(RuntimeError):
    pass


@dataclass
class Calls:
    total: int = 0
    retried: int = 0
    failed: int = 0
    row: int = 0
    closed_until: float = 0.0

    def as_dict(self) -> dict:
        return asdict(self)


def resilient(calls: Calls, attempts: int = 4, trip: int = 5, pause: float = 30.0):
    def wrap(fn):
        @functools.wraps(fn)
        async def inner(*args, **kwargs):
            if time.monotonic() < calls.closed_until:
                raise BreakerOpen("the tracker fails, try again in half a minute")
            calls.total += 1
            for n in range(attempts):
                try:
                    result = await fn(*args, **kwargs)
                    calls.row = 0
                    return result
                except httpx.HTTPStatusError as exc:
                    if exc.response.status_code not in AGAIN:
                        raise
                except httpx.TransportError:
                    pass
                calls.retried += 1
                await asyncio.sleep(min(8.0, 0.5 * 2**n) * random.uniform(0.7, 1.3))
            calls.failed += 1
            calls.row += 1
            if calls.row >= trip:
                calls.closed_until = time.monotonic() + pause
            raise BreakerOpen("the tracker does not answer")

        return inner

    return wrap
