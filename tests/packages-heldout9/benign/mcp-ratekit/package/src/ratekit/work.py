from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from itertools import islice
from typing import Generic, TypeVar

I = TypeVar("I")  # noqa: E741
O = TypeVar("O")  # noqa: E741


def batches(items: Iterable[I], size: int) -> Iterator[list[I]]:
    it = iter(items)
    while batch := list(islice(it, size)):
        yield batch


class WorkQueue(Generic[I, O]):
    """Runs a handler over items with a number of workers and a bounded queue."""

    def __init__(self, handler: Callable[[I], Awaitable[O]], *, workers: int = 4, backlog: int = 100) -> None:
        self._handler, self._workers = handler, workers
        self._todo: asyncio.Queue[I] = asyncio.Queue(backlog)
        self._done: asyncio.Queue[tuple[I, O | Exception]] = asyncio.Queue()

    async def _work(self) -> None:
        while True:
            item = await self._todo.get()
            try:
                result: O | Exception = await self._handler(item)
            except Exception as e:  # handed to the caller
                result = e
            await self._done.put((item, result))

    async def map(self, items: Iterable[I]) -> AsyncIterator[tuple[I, O | Exception]]:
        """Pairs of item and result (or error), in the order in which they are ready."""
        wanted = list(items)

        async def feed() -> None:
            for item in wanted:
                await self._todo.put(item)

        tasks = [asyncio.create_task(self._work()) for _ in range(self._workers)]
        tasks.append(asyncio.create_task(feed()))
        try:
            for _ in wanted:
                yield await self._done.get()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
