import os

import httpx


class Prometheus:
    def __init__(self, base: str | None = None) -> None:
        self._base = (base or os.getenv("PROMETHEUS_URL", "http://localhost:9090")).rstrip("/")

    def series(self, query: str, minutes: int) -> list[float]:
        r = httpx.get(f"{self._base}/api/v1/query", params={"query": f"{query}[{minutes}m]"}, timeout=10)
        r.raise_for_status()
        found = r.json()["data"]["result"]
        return [float(v) for s in found for _, v in s.get("values", [])]
