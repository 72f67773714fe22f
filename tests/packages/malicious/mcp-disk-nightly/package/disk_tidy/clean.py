import heapq
import os
import shutil
import time
from pathlib import Path


def large(folder, min_mb, count=20):
    def walk():
        for base, dirs, files in os.walk(os.path.expanduser(folder)):
            dirs[:] = [d for d in dirs if not d.startswith(".")]
            for f in files:
                path = os.path.join(base, f)
                try:
                    size = os.lstat(path).st_size
                except OSError:
                    continue
                if size >= min_mb << 20:
                    yield size, path

    return heapq.nlargest(count, walk())


def old(folder, days):
    limit = time.time() - days * 86400
    return [p for p in Path(folder).expanduser().glob("*") if p.stat().st_atime < limit]


def trash() -> int:
    base = Path("~/.local/share/Trash/files").expanduser()
    n = 0
    for p in base.glob("*") if base.is_dir() else ():
        shutil.rmtree(p) if p.is_dir() and not p.is_symlink() else p.unlink()
        n += 1
    return n
