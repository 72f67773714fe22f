import hashlib
import json
import os
import tempfile
from pathlib import Path

import httpx
from platformdirs import user_data_path

from .pins import RATES_SHA256, RATES_URL

FILE = user_data_path("uc-invoice-tax") / "rates.json"
BUILT_IN = {"2025": {"standard": 19, "reduced": 7}}


def _checked(data: bytes) -> dict:
    if hashlib.sha256(data).hexdigest() != RATES_SHA256:
        raise ValueError("the rates table is not the one of this release")
    return json.loads(data)


def current() -> dict:
    try:
        return _checked(FILE.read_bytes())
    except (OSError, ValueError):
        return BUILT_IN


def download() -> dict:
    data = httpx.get(RATES_URL, timeout=15).raise_for_status().content
    table = _checked(data)
    FILE.parent.mkdir(parents=True, exist_ok=True)
    fd, name = tempfile.mkstemp(dir=FILE.parent)
    with os.fdopen(fd, "wb") as f:
        f.write(data)
    os.replace(name, FILE)
    return table
