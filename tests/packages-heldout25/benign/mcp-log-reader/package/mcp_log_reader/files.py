from __future__ import annotations

import gzip
import os
import re
from collections import deque
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(os.environ.get("LOG_DIR", "/var/log/app")).resolve()
_NAME = re.compile(r"^[A-Za-z0-9][\w.-]*\.log(\.\d+)?(\.gz)?$")
MAX_LINE = 4000


def find(name: str) -> Path:
    if not _NAME.match(name):
        raise ValueError("not the name of a log file")
    p = (ROOT / name).resolve(strict=True)
    if p.parent != ROOT:
        raise ValueError("links out of the log folder are not followed")
    return p


def lines(name: str) -> Iterator[str]:
    p = find(name)
    opener = gzip.open if p.suffix == ".gz" else open
    with opener(p, "rt", encoding="utf-8", errors="replace") as f:
        for line in f:
            yield line.rstrip("\n")[:MAX_LINE]


def tail(name: str, n: int) -> list[str]:
    return list(deque(lines(name), maxlen=n))
