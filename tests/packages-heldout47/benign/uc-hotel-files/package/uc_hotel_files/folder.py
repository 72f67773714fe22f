import os
from pathlib import Path

KINDS = {".md", ".txt", ".csv"}
LIMIT = 1_000_000


class NotHere(Exception):
    pass


class Folder:
    def __init__(self, root: str | None = None):
        self._root = Path(root or os.getenv("HOTEL_DOCUMENTS", "documents")).resolve()

    def _inside(self, path: str) -> Path:
        # resolve() follows links first, so "..", absolute names and links out of the folder all end here
        p = (self._root / path).resolve()
        if not p.is_relative_to(self._root):
            raise NotHere(f"{path} is outside the documents folder")
        return p

    def names(self, section: str) -> list[str]:
        p = self._inside(section)
        if not p.is_dir():
            raise NotHere(f"no section {section}")
        return sorted(f.relative_to(self._root).as_posix() for f in p.iterdir() if f.suffix in KINDS)

    def text(self, path: str) -> str:
        p = self._inside(path)
        if p.suffix not in KINDS or not p.is_file() or p.stat().st_size > LIMIT:
            raise NotHere(f"no document {path}")
        return p.read_text("utf-8", errors="replace")
