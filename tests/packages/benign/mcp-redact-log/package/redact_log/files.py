from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(os.environ.get("REDACT_LOG_DIR", "logs")).resolve()


def log_file(name: str) -> Path:
    path = (ROOT / name).resolve(strict=True)
    if ROOT not in path.parents or ".log" not in path.suffixes:
        raise ValueError("not a log of the log folder")
    return path


def lines(name: str) -> Iterator[str]:
    with log_file(name).open(encoding="utf-8", errors="replace") as fh:
        yield from (line.rstrip("\n") for line in fh)


def tail(name: str, count: int) -> list[str]:
    return list(deque(lines(name), maxlen=count))
