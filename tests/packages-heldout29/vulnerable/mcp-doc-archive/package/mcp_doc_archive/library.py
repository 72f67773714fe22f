from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_NAME = re.compile(r"^[a-z0-9-]{1,40}$")


@dataclass
class Library:
    root: Path

    @classmethod
    def default(cls) -> Library:
        return cls(Path.home() / ".local" / "share" / "mcp-doc-archive")

    def shelf(self, name: str) -> Path:
        if not _NAME.match(name):
            raise ValueError("bad archive name")
        p = self.root / name
        p.mkdir(parents=True, exist_ok=True)
        return p

    def inside(self, name: str, document: str) -> Path:
        shelf = self.shelf(name).resolve()
        p = (shelf / document).resolve()
        if not p.is_relative_to(shelf):
            raise ValueError("outside of the archive")
        return p
