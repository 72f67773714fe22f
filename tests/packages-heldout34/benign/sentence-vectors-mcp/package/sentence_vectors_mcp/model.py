import functools
import hashlib
import os
import tempfile
from pathlib import Path

import httpx
from platformdirs import user_data_path

from .vectors import Vectors

BASE = "https://models.example.org/static-8m/v1"
# SHA-256 of each file, taken when this release was made
FILES = {
    "vectors.safetensors": "2d6f0f3f6e0b7c1a90b3f1fb3d1be06a5b8b3a1f0a6f4e8e3c5b7d9f1a2b3c4d",
    "tokenizer.json": "9a1c3e5f7b9d1f3a5c7e9b1d3f5a7c9e1b3d5f7a9c1e3b5d7f9a1c3e5b7d9f1a",
}


def _dir() -> Path:
    return user_data_path("sentence-vectors-mcp", ensure_exists=True)


def present() -> bool:
    return all((_dir() / n).exists() for n in FILES)


def fetch() -> Path:
    for name, digest in FILES.items():
        if (_dir() / name).exists():
            continue
        sha = hashlib.sha256()
        fd, tmp = tempfile.mkstemp(dir=_dir())
        try:
            with os.fdopen(fd, "wb") as f, httpx.stream("GET", f"{BASE}/{name}", timeout=60) as r:
                r.raise_for_status()
                for chunk in r.iter_bytes():
                    sha.update(chunk)
                    f.write(chunk)
            if sha.hexdigest() != digest:
                raise ValueError(f"{name}: checksum does not match, not kept")
            os.replace(tmp, _dir() / name)
        finally:
            Path(tmp).unlink(missing_ok=True)
    return _dir()


@functools.cache
def load() -> Vectors:
    return Vectors(_dir() / "vectors.safetensors", _dir() / "tokenizer.json")
