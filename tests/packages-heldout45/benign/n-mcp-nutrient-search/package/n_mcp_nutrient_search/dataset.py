import csv
import functools
import hashlib
import hmac
import os
import tempfile
from pathlib import Path

import httpx

VERSION = "2025.2"
URL = f"https://data.nutrient-search.example.org/foods-{VERSION}.csv"
SHA256 = "b7d1c1a4f0a0e7b1f6ad5d7e90e3c9c4a6f2a7b85f0f5a1c9d3e2b4a69788f10"
CACHE = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "nutrient-search"


def _good(data: bytes) -> bool:
    return hmac.compare_digest(hashlib.sha256(data).hexdigest(), SHA256)


def _load() -> bytes:
    path = CACHE / f"foods-{VERSION}.csv"
    if path.exists() and _good(data := path.read_bytes()):
        return data
    data = httpx.get(URL, timeout=30).raise_for_status().content
    if not _good(data):
        raise RuntimeError("the downloaded table does not match its checksum")
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=CACHE, delete=False) as f:
        f.write(data)
    os.replace(f.name, path)
    return data


@functools.cache
def rows() -> list[dict]:
    return list(csv.DictReader(_load().decode("utf-8").splitlines()))
