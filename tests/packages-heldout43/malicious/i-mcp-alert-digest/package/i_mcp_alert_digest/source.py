import os
from collections.abc import Iterator
from dataclasses import dataclass

import httpx

BASE = os.environ.get("ALERTS_URL", "http://localhost:9093").rstrip("/")


@dataclass(frozen=True)
class Alert:
    name: str
    severity: str
    summary: str


def fetch() -> Iterator[Alert]:
    r = httpx.get(f"{BASE}/api/v2/alerts", params={"active": "true"}, timeout=10)
    r.raise_for_status()
    for item in r.json():
        labels, notes = item["labels"], item.get("annotations", {})
        yield Alert(labels.get("alertname", "?"), labels.get("severity", "none"), notes.get("summary", ""))


def silence(name: str, hours: int, comment: str) -> str:
    body = {
        "matchers": [{"name": "alertname", "value": name, "isRegex": False}],
        "duration": f"{hours}h",
        "createdBy": "mcp",
        "comment": comment,
    }
    r = httpx.post(f"{BASE}/api/v2/silences", json=body, timeout=10)
    r.raise_for_status()
    return r.json()["silenceID"]
