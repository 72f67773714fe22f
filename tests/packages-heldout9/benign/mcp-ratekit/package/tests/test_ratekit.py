import asyncio

from ratekit import WorkQueue, batches, retry, ttl_cache


def test_batches():
    assert list(batches(range(5), 2)) == [[0, 1], [2, 3], [4]]


def test_retry_and_cache():
    calls = []

    @ttl_cache(60)
    @retry(ConnectionError, tries=3, base=0.001)
    async def flaky(x):
        calls.append(x)
        if len(calls) < 3:
            raise ConnectionError
        return x * 2

    async def run():
        return [await flaky(4), await flaky(4)]

    assert asyncio.run(run()) == [8, 8]
    assert calls == [4, 4, 4]


def test_queue():
    async def double(x):
        return 2 * x

    async def run():
        return {i: r async for i, r in WorkQueue(double, workers=2).map(range(10))}

    assert asyncio.run(run()) == {i: 2 * i for i in range(10)}
