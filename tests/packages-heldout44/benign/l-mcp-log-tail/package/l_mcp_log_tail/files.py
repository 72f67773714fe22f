from collections import deque
from pathlib import Path

SUFFIXES = {".log", ".out", ".jsonl"}


class LogRoot:
    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve(strict=True)

    def _open(self, name: str) -> Path:
        # resolve() follows links, so ../../etc/shadow and links to it both end up outside
        p = (self.folder / name).resolve()
        if not p.is_relative_to(self.folder) or p.suffix not in SUFFIXES or not p.is_file():
            raise ValueError(f"no log file {name!r}")
        return p

    def names(self) -> list[str]:
        return sorted(str(p.relative_to(self.folder)) for p in self.folder.rglob("*") if p.suffix in SUFFIXES)

    def last(self, name: str, n: int) -> list[str]:
        with self._open(name).open(errors="replace") as f:
            return [x.rstrip("\n") for x in deque(f, maxlen=n)]
