import os
import re
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import yaml

DURATION = re.compile(r"^(\d{1,6})(s|m|h|d)$")
UNIT = {"s": 1, "m": 60, "h": 3600, "d": 86400}


def seconds(text: str) -> int:
    m = DURATION.match(text)
    if not m:
        raise ValueError("durations look like 30s, 5m, 2h or 1d")
    return int(m[1]) * UNIT[m[2]]


@dataclass
class Config:
    prometheus: str
    alertmanager: str | None
    auth: httpx.Auth | None = None
    headers: dict[str, str] = field(default_factory=dict)
    dashboards: dict[str, list[str]] = field(default_factory=dict)
    verify: bool | str = True

    @classmethod
    def load(cls) -> "Config":
        config = cls(os.environ["PROMETHEUS_URL"].rstrip("/"), os.environ.get("ALERTMANAGER_URL", "").rstrip("/") or None)
        user, password, token = (os.environ.get(f"METRICS_{n}") for n in ("USER", "PASSWORD", "TOKEN"))
        if user and password:
            config.auth = httpx.BasicAuth(user, password)
        elif token:
            config.headers["authorization"] = f"Bearer {token}"
        if ca := os.environ.get("METRICS_CA_FILE"):
            config.verify = ca
        path = os.environ.get("METRICS_CONFIG")
        if path:
            raw = yaml.safe_load(Path(path).expanduser().read_text(encoding="utf-8")) or {}
            config.dashboards = {str(k): [str(q) for q in v] for k, v in (raw.get("dashboards") or {}).items()}
        return config
