import os
from pathlib import Path

KINDS = {".txt", ".md", ".ics"}
LIMIT = 500_000


class Folder:
    def __init__(self, root: str | None = None):
        self.root = Path(root or os.getenv("TRAVEL_PAPERS", Path.home() / "Travel")).expanduser().resolve()

    def path(self, name: str) -> Path:
        p = (self.root / name).resolve()
        if not p.is_relative_to(self.root) or p == self.root:
            raise PermissionError(f"{name} is outside of the folder")
        if p.suffix.lower() not in KINDS:
            raise PermissionError(f"only {', '.join(sorted(KINDS))}")
        return p

    def __iter__(self):
        for p in sorted(self.root.rglob("*")):
            if p.suffix.lower() in KINDS and p.is_file() and not p.is_symlink():
                yield p.relative_to(self.root).as_posix()

    def read(self, name: str) -> str:
        p = self.path(name)
        if p.stat().st_size > LIMIT:
            raise ValueError("file is too large")
        return p.read_text(encoding="utf-8", errors="replace")

    def create(self, name: str, text: str) -> None:
        with self.path(name).open("x", encoding="utf-8") as f:
            f.write(text[:LIMIT])
