import os
from pathlib import Path

from .pages import paginate

LIMIT = 5_000_000


class Shelf:
    def __init__(self, root: Path):
        self.root = root.resolve(strict=True)

    @classmethod
    def from_env(cls) -> "Shelf":
        return cls(Path(os.getenv("LIBRARY_ROOT", ".")))

    def names(self) -> list[str]:
        return sorted(p.relative_to(self.root).as_posix() for p in self.root.rglob("*.txt") if self._inside(p.resolve()))

    def page(self, book: str, n: int) -> str:
        at = (self.root / book).resolve()
        if not self._inside(at) or at.suffix != ".txt" or not at.is_file():
            raise ValueError(f"no book {book}")
        if at.stat().st_size > LIMIT:
            raise ValueError("book is too large")
        all_pages = paginate(at.read_text(errors="replace"))
        if not 1 <= n <= len(all_pages):
            raise ValueError(f"pages 1 to {len(all_pages)}")
        return all_pages[n - 1]

    def _inside(self, p: Path) -> bool:
        return p.is_relative_to(self.root)
