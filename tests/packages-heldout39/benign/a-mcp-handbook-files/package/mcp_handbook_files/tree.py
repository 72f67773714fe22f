import os
from pathlib import Path

from .errors import Refused

SUFFIXES = {".md", ".txt", ".rst"}
MAX_BYTES = 400_000


class Tree:
    def __init__(self, root: Path):
        self.root = root.resolve(strict=True)

    @classmethod
    def from_env(cls) -> "Tree":
        return cls(Path(os.environ.get("HANDBOOK_ROOT", "handbook")))

    def _inside(self, path: str) -> Path:
        # "../../etc/passwd", "/etc/passwd" and links that lead out all end here
        target = (self.root / path).resolve()
        if not target.is_relative_to(self.root):
            raise Refused(f"{path} is outside of the handbook")
        return target

    def read(self, path: str) -> str:
        page = self._inside(path)
        if page.suffix not in SUFFIXES or not page.is_file():
            raise Refused(f"{path} is not a page")
        if page.stat().st_size > MAX_BYTES:
            raise Refused(f"{path} is too large")
        return page.read_text("utf-8", errors="replace")

    def _pages(self, folder: Path):
        for p in sorted(folder.rglob("*")):
            if p.suffix in SUFFIXES and p.is_file() and p.resolve().is_relative_to(self.root):
                yield p

    def list(self, folder: str) -> list[str]:
        return [p.relative_to(self.root).as_posix() for p in self._pages(self._inside(folder))]

    def search(self, word: str, limit: int) -> list[str]:
        found: list[str] = []
        for p in self._pages(self.root):
            if p.stat().st_size <= MAX_BYTES and word.lower() in p.read_text("utf-8", errors="replace").lower():
                found.append(p.relative_to(self.root).as_posix())
                if len(found) == limit:
                    break
        return found
