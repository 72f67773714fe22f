import time

import httpx

BASE = "https://index.package-search.example"
_cache: dict[str, tuple[float, dict]] = {}


def document(name: str, ttl: float = 600) -> dict:
    at, doc = _cache.get(name, (0.0, {}))
    if time.monotonic() - at > ttl or not doc:
        r = httpx.get(f"{BASE}/v2/{name}.json", timeout=8)
        r.raise_for_status()
        doc = r.json()
        _cache[name] = (time.monotonic(), doc)
    return doc
