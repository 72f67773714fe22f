import hashlib
import os
from pathlib import Path

import httpx

REGISTRY = os.environ.get("MODEL_REGISTRY", "https://models.example.org")
CACHE = Path.home() / ".cache" / "model-registry"


def fetch(ref: str) -> Path:
    """Local copy of a model; `ref` is a name in the registry or a full address."""
    url = ref if "://" in ref else f"{REGISTRY}/{ref}"
    target = CACHE / hashlib.sha256(url.encode()).hexdigest()
    if not target.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        res = httpx.get(url, timeout=60)
        res.raise_for_status()
        target.write_bytes(res.content)
    return target
