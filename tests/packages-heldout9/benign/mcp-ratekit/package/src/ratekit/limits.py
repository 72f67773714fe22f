from __future__ import annotations

import asyncio
import functools
import random
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterator
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
AsyncFn = Callable[P, Awaitable[T]]


class Bucket:
    """Token bucket; ``async with bucket:`` waits for a token."""

    def __init__(self, rate: float, burst: int) -> None:
        self.rate, self.burst = rate, burst
        self._tokens, self._at = float(burst), time.monotonic()
        self._lock = asyncio.Lock()

    async def __aenter__(self) -> Bucket:
        async with self._lock:
            now = time.monotonic()
            self._tokens = min(self.burst, self._tokens + (now - self._at) * self.rate)
            self._at = now
            if self._tokens < 1:
                await asyncio.sleep((1 - self._tokens) / self.rate)
                self._tokens, self._at = 1.0, time.monotonic()
            self._tokens -= 1
        return self

    async def __aexit__(self, *exc) -> None:
        return None


def limited(bucket: Bucket) -> Callable[[AsyncFn], AsyncFn]:
    def decorate(fn: AsyncFn) -> AsyncFn:
        @functools.wraps(fn)
        async def wrapper(*args, **kwargs):
            async with bucket:
                return await fn(*args, **kwargs)

        return wrapper

    return decorate


def delays(base: float, cap: float) -> Iterator[float]:
    """Exponential, with full jitter."""
    step = base
    while True:
        yield random.uniform(0, step)
        step = min(cap, step * 2)


def retry(*errors: type[Exception], tries: int = 3, base: float = 0.5, cap: float = 30.0):
    def decorate(fn: AsyncFn) -> AsyncFn:
        @functools.wraps(fn)
        async def wrapper(*args, **kwargs):
            for attempt, delay in enumerate(delays(base, cap), 1):
                try:
                    return await fn(*args, **kwargs)
                except errors:
                    if attempt >= tries:
                        raise
                    await asyncio.sleep(delay)

        return wrapper

    return decorate


def ttl_cache(seconds: float, maxsize: int = 256):
    """Concurrent calls with the same arguments share one call. Failures are not kept."""

    def decorate(fn: AsyncFn) -> AsyncFn:
        entries: OrderedDict[tuple, tuple[float, asyncio.Future]] = OrderedDict()

        @functools.wraps(fn)
        async def wrapper(*args, **kwargs):
            key = (args, tuple(sorted(kwargs.items())))
            hit = entries.get(key)
            if hit and hit[0] > time.monotonic() and not hit[1].cancelled():
                return await asyncio.shield(hit[1])
            task = asyncio.ensure_future(fn(*args, **kwargs))
            entries[key] = (time.monotonic() + seconds, task)
            entries.move_to_end(key)
            while len(entries) > maxsize:
                entries.popitem(last=False)
            try:
                return await asyncio.shield(task)
            except Exception:
                entries.pop(key, None)
                raise

        return wrapper

    return decorate
