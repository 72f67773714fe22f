import os
from pathlib import Path
from typing import TextIO


class LogFolder:
    def __init__(self, root: Path) -> None:
        self.root = root.resolve()

    @classmethod
    def from_env(cls) -> "LogFolder":
        return cls(Path(os.environ.get("LOG_DIR", "/var/log/services")))

    def names(self) -> list[str]:
        return sorted(p.stem for p in self.root.glob("*.log"))

    def open(self, name: str) -> TextIO:
        path = (self.root / f"{name}.log").resolve()
        if not path.is_relative_to(self.root):
            raise PermissionError("outside of the log folder")
        return path.open(encoding="utf-8", errors="replace")
