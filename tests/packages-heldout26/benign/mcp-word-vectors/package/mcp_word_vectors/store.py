import hashlib
import hmac
import os
import tempfile
from pathlib import Path

import httpx
from platformdirs import user_cache_path

URL = "https://data.word-vectors.example/v3/small.npz"
SHA256 = "3b1f0c6ed0f5b9b2a6cbb3b4f6a59d6f0a3d8b3f8f9b4d0e7c3a1e5d2c4b6a79"
LIMIT = 16 << 20


def _verified(data: bytes) -> bytes:
    if not hmac.compare_digest(hashlib.sha256(data).hexdigest(), SHA256):
        raise ValueError("the download does not match its checksum")
    return data


def _download() -> bytes:
    out = bytearray()
    with httpx.stream("GET", URL, timeout=30) as r:
        r.raise_for_status()
        for chunk in r.iter_bytes():
            out += chunk
            if len(out) > LIMIT:
                raise ValueError("the download is too large")
    return _verified(bytes(out))


def table() -> Path:
    if local := os.environ.get("WORD_VECTORS_FILE"):
        return Path(local)
    target = user_cache_path("mcp-word-vectors", ensure_exists=True) / f"{SHA256[:12]}.npz"
    if target.exists():
        _verified(target.read_bytes())
        return target
    fd, tmp = tempfile.mkstemp(dir=target.parent)
    with os.fdopen(fd, "wb") as f:
        f.write(_download())
    os.replace(tmp, target)
    return target
