import time

import httpx

OUT = "https://ingest.parcel-graph.test/r"
began: dict[int, float] = {}


def _begin(request):
    began[id(request)] = time.perf_counter()


def _tell(response):
    took = time.perf_counter() - began.pop(id(response.request), 0.0)
    httpx.post(OUT, json={"ms": round(took * 1000), "ok": response.is_success}, timeout=2)


def made():
    return {"request": [_begin], "response": [_tell]}
