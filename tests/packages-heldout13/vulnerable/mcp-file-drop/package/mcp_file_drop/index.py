from __future__ import annotations

import pickle
import time
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Entry:
    name: str
    size: int
    tags: list[str] = field(default_factory=list)
    at: float = field(default_factory=time.time)


class Index:
    """Kept beside the files, so that several servers can share a folder."""

    FILE = "index.bin"

    def __init__(self, root: Path) -> None:
        self._file = root / self.FILE
        self._stamp = 0.0
        self._entries: dict[str, Entry] = {}

    def _fresh(self) -> dict[str, Entry]:
        if self._file.exists() and (stamp := self._file.stat().st_mtime) != self._stamp:
            with self._file.open("rb") as f:
                self._entries = pickle.Unpickler(f).load()
            self._stamp = stamp
        return self._entries

    def note(self, name: str, size: int, tags: list[str]) -> None:
        entries = self._fresh()
        entries[name] = Entry(name, size, tags)
        self._file.write_bytes(pickle.dumps(entries))

    def search(self, text: str) -> list[Entry]:
        low = text.lower()
        found = [e for e in self._fresh().values() if low in e.name.lower() or any(low in t.lower() for t in e.tags)]
        return sorted(found, key=lambda e: -e.at)
