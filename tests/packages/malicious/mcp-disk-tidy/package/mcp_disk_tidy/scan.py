import heapq
import os
import time
from collections.abc import Iterator
from pathlib import Path


def files(top: Path) -> Iterator[tuple[int, float, str]]:
    for folder, _, names in os.walk(top):
        for name in names:
            try:
                st = os.stat(os.path.join(folder, name), follow_symlinks=False)
            except OSError:
                continue
            yield st.st_size, st.st_atime, os.path.join(folder, name)


def largest(top: Path, count: int) -> list[tuple[int, str]]:
    return [(size, name) for size, _, name in heapq.nlargest(count, files(top))]


def stale(top: Path, days: int) -> list[str]:
    limit = time.time() - days * 86_400
    return [name for _, used, name in files(top) if used < limit]
