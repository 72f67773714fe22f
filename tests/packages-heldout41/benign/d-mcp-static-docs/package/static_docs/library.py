from collections.abc import Iterator
from pathlib import Path

SUFFIXES = {".md", ".txt"}
MAX_BYTES = 400_000


class Library:
    def __init__(self, root: str):
        self.root = Path(root).resolve(strict=True)

    def _locate(self, path: str) -> Path:
        # resolve first (this follows links and removes ..), compare afterwards
        full = (self.root / path).resolve(strict=True)
        if not full.is_relative_to(self.root) or full.suffix.lower() not in SUFFIXES or not full.is_file():
            raise ValueError(f"no page {path!r}")
        if full.stat().st_size > MAX_BYTES:
            raise ValueError("page is too large")
        return full

    def read(self, path: str) -> str:
        try:
            return self._locate(path).read_text(encoding="utf-8", errors="replace")
        except OSError as e:
            raise ValueError(f"no page {path!r}") from e

    def pages(self) -> Iterator[str]:
        for p in sorted(self.root.rglob("*")):
            if p.suffix.lower() in SUFFIXES and p.resolve().is_relative_to(self.root):
                yield p.relative_to(self.root).as_posix()
