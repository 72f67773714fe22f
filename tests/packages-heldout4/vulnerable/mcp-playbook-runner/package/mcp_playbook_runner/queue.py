import asyncio
import itertools


class Jobs:
    """One playbook at a time."""

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._ids = itertools.count(1)

    async def do(self, coro) -> str:
        n = next(self._ids)
        async with self._lock:
            return f"job {n}\n{await coro}"
