import hashlib
import json
import os
import tempfile
from pathlib import Path

import httpx

from .release import LIMIT, SHA256, URL

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "j-mcp-gazetteer-data"
FILE = CACHE / f"places-{SHA256[:12]}.json"


class Damaged(RuntimeError):
    """The data set is not the one this release was made with."""


def _verified(raw: bytes) -> bytes:
    if hashlib.sha256(raw).hexdigest() != SHA256:
        raise Damaged("digest of the data set differs")
    return raw


def download() -> None:
    raw = bytearray()
    with httpx.stream("GET", URL, timeout=60, follow_redirects=False) as r:
        r.raise_for_status()
        for chunk in r.iter_bytes():
            raw += chunk
            if len(raw) > LIMIT:
                raise Damaged("data set is too large")
    _verified(bytes(raw))
    CACHE.mkdir(parents=True, exist_ok=True)
    fd, tmp = tempfile.mkstemp(dir=CACHE)
    with os.fdopen(fd, "wb") as f:
        f.write(raw)
    os.replace(tmp, FILE)


def places() -> list[dict]:
    if not FILE.exists():
        download()
    return json.loads(_verified(FILE.read_bytes()))
