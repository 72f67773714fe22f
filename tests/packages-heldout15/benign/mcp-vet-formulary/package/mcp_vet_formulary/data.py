from __future__ import annotations

import gzip
import hashlib
import hmac
import io
import json
from functools import lru_cache
from importlib.resources import files

LIMIT = 4_000_000
FALLBACK = {"meloxicam": {"dog": 0.1, "cat": 0.05}, "amoxicillin": {"dog": 12.5, "cat": 12.5, "rabbit": 0.0}}


class Damaged(RuntimeError):
    pass


def _checked() -> bytes:
    base = files(__package__)
    packed = base.joinpath("formulary.json.gz").read_bytes()
    wanted = base.joinpath("SHA256").read_text("ascii").strip()
    if not hmac.compare_digest(hashlib.sha256(packed).hexdigest(), wanted):
        raise Damaged("the formulary does not have the expected checksum")
    return packed


@lru_cache(maxsize=1)
def formulary() -> dict[str, dict[str, float]]:
    try:
        packed = _checked()
    except FileNotFoundError:
        return FALLBACK
    with gzip.open(io.BytesIO(packed)) as f:
        raw = f.read(LIMIT + 1)
    if len(raw) > LIMIT:
        raise Damaged("the formulary is too large")
    return json.loads(raw)
