from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


class ArchiveRefused(RuntimeError):
    pass


@dataclass
class Budget:
    files: int
    total: int

    @classmethod
    def for_file(cls, path: Path) -> "Budget":
        return cls(files=10_000, total=min(1_000_000_000, path.stat().st_size * 200 + 1_000_000))

    def spend(self, size: int) -> None:
        self.files -= 1
        self.total -= size
        if self.files < 0:
            raise ArchiveRefused("too many files")
        if self.total < 0:
            raise ArchiveRefused("too large when unpacked")
