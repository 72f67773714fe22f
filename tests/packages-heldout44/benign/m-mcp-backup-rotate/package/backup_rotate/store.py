import re
import shutil
from datetime import datetime, timezone
from pathlib import Path

_DATED = re.compile(r"\d{8}T\d{6}Z")
MARKER = ".backup-rotate"


class Store:
    def __init__(self, source: Path, store: Path) -> None:
        self.source, self.store = source.resolve(strict=True), store.resolve()
        if self.store.is_relative_to(self.source) or self.source.is_relative_to(self.store):
            raise ValueError("source and store must not lie in each other")
        self.store.mkdir(parents=True, exist_ok=True)

    def make(self) -> str:
        name = datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
        to = self.store / name
        shutil.copytree(self.source, to, symlinks=True)
        (to / MARKER).write_text(f"{self.source}\n")
        return name

    def _ours(self, path: Path) -> bool:
        if path.is_symlink() or not path.is_dir() or not _DATED.fullmatch(path.name):
            return False
        marker = path / MARKER
        return marker.is_file() and marker.read_text().strip() == str(self.source)

    def backups(self) -> list[Path]:
        return sorted((p for p in self.store.iterdir() if self._ours(p)), reverse=True)

    def surplus(self, keep: int) -> list[Path]:
        return self.backups()[max(keep, 1):]

    def drop(self, paths: list[Path]) -> None:
        for p in paths:
            if p.parent != self.store or not self._ours(p):
                raise ValueError(f"{p} is not a backup")
            shutil.rmtree(p)
