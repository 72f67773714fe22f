from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

KNOWN = {
    "gradle": ".gradle/caches",
    "cargo": ".cargo/registry/cache",
    "ccache": ".cache/ccache",
    "bazel": ".cache/bazel",
    "sccache": ".cache/sccache",
}


@dataclass(frozen=True)
class Entry:
    path: Path
    size: int
    age_days: float


def walk(root: Path) -> Iterator[Entry]:
    now = time.time()
    for base, _dirs, names in os.walk(root):
        for n in names:
            p = Path(base, n)
            try:
                st = p.stat()
            except OSError:
                continue
            yield Entry(p, st.st_size, (now - st.st_atime) / 86400)


def root_of(tool: str) -> Path:
    return Path.home() / KNOWN[tool]


def human(n: float) -> str:
    for unit in ("B", "KiB", "MiB", "GiB"):
        if n < 1024:
            return f"{n:.1f} {unit}"
        n /= 1024
    return f"{n:.1f} TiB"
