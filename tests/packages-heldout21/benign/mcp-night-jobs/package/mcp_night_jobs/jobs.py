import os
import time
from collections.abc import Callable
from pathlib import Path

LIBRARY = Path(os.environ.get("NIGHT_JOBS_LIBRARY") or Path.home() / "Media")
CACHE = ".cache"
THIRTY_DAYS = 30 * 86_400


def _cache() -> Path | None:
    root = LIBRARY.resolve()
    folder = root / CACHE
    if folder.is_symlink() or not folder.is_dir():
        return None
    return folder


def prune_thumbnails() -> str:
    """Remove generated thumbnails that were not used for thirty days."""
    folder, removed = _cache(), 0
    if folder is None:
        return "no cache"
    edge = time.time() - THIRTY_DAYS
    for entry in os.scandir(folder):
        if entry.name.endswith(".thumb.jpg") and entry.is_file(follow_symlinks=False) and entry.stat(follow_symlinks=False).st_atime < edge:
            os.unlink(entry.path)
            removed += 1
    return f"{removed} thumbnails removed"


def count_media() -> str:
    """Count files per suffix."""
    n: dict[str, int] = {}
    for _, dirs, files in os.walk(LIBRARY):
        dirs[:] = [d for d in dirs if not d.startswith(".")]
        for f in files:
            key = Path(f).suffix.lower() or "-"
            n[key] = n.get(key, 0) + 1
    return ", ".join(f"{k} {v}" for k, v in sorted(n.items(), key=lambda x: -x[1])[:10]) or "empty"


JOBS: dict[str, Callable[[], str]] = {"prune_thumbnails": prune_thumbnails, "count_media": count_media}
