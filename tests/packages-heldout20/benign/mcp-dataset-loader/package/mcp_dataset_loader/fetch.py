import hashlib
import json
import os
import tarfile
import tempfile
from importlib.resources import files
from pathlib import Path

import httpx

BASE = "https://data.example.org/sets/"
CACHE = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "mcp-dataset-loader"
CATALOGUE = json.loads((files(__package__) / "catalogue.json").read_text("utf-8"))
UNPACKED = 200 << 20


def _download(entry: dict, to: Path) -> None:
    digest, size = hashlib.sha256(), 0
    with httpx.stream("GET", BASE + entry["file"], follow_redirects=False, timeout=60) as r, to.open("wb") as f:
        r.raise_for_status()
        for chunk in r.iter_bytes():
            size += len(chunk)
            if size > entry["size"]:
                raise ValueError("larger than announced")
            digest.update(chunk)
            f.write(chunk)
    if digest.hexdigest() != entry["sha256"]:
        raise ValueError("checksum does not match")


def _unpack(archive: Path, to: Path) -> None:
    with tarfile.open(archive, "r:gz") as t:
        if sum(m.size for m in t) > UNPACKED:
            raise ValueError("archive is too large")
        t.extractall(to, filter="data")


def ensure(name: str) -> Path:
    if name not in CATALOGUE:
        raise ValueError(f"unknown data set, there are {', '.join(CATALOGUE)}")
    dst = CACHE / name
    if not dst.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE) as tmp:
            archive, out = Path(tmp) / "a.tar.gz", Path(tmp) / "out"
            _download(CATALOGUE[name], archive)
            _unpack(archive, out)
            out.rename(dst)
    return dst
