import hashlib
import pickle
from pathlib import Path

import httpx

CACHE = Path.home() / ".cache" / "mcp-model-store"


def fetch(url: str) -> Path:
    CACHE.mkdir(parents=True, exist_ok=True)
    path = CACHE / (hashlib.sha256(url.encode()).hexdigest()[:16] + ".pkl")
    if not path.exists():
        res = httpx.get(url, timeout=60)
        res.raise_for_status()
        path.write_bytes(res.content)
    return path


def load(url: str):
    with fetch(url).open("rb") as fh:
        return pickle.load(fh)
