from __future__ import annotations

import sqlite3
import threading
import time
from pathlib import Path

PATH = Path.home() / ".local" / "share" / "mcp-clip-history" / "clips.db"
SCHEMA = "CREATE TABLE IF NOT EXISTS clips (id INTEGER PRIMARY KEY, at REAL NOT NULL, text TEXT NOT NULL UNIQUE, pinned INTEGER NOT NULL DEFAULT 0)"


class Store:
    def __init__(self, path: Path = PATH, keep: int = 500) -> None:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._con = sqlite3.connect(path, check_same_thread=False)
        self._lock = threading.Lock()
        self._keep = keep
        with self._con:
            self._con.execute(SCHEMA)

    def add(self, text: str) -> None:
        with self._lock, self._con:
            self._con.execute(
                "INSERT INTO clips (at, text) VALUES (?, ?) ON CONFLICT(text) DO UPDATE SET at = excluded.at",
                (time.time(), text[:20_000]),
            )
            self._con.execute(
                "DELETE FROM clips WHERE pinned = 0 AND id NOT IN (SELECT id FROM clips ORDER BY at DESC LIMIT ?)",
                (self._keep,),
            )

    def recent(self, limit: int) -> list[tuple]:
        with self._lock:
            return self._con.execute("SELECT id, text, pinned FROM clips ORDER BY pinned DESC, at DESC LIMIT ?", (limit,)).fetchall()

    def search(self, word: str, limit: int) -> list[tuple]:
        with self._lock:
            return self._con.execute(
                "SELECT id, text, pinned FROM clips WHERE instr(lower(text), lower(?)) > 0 ORDER BY at DESC LIMIT ?", (word, limit)
            ).fetchall()

    def pin(self, clip: int, on: bool) -> bool:
        with self._lock, self._con:
            return self._con.execute("UPDATE clips SET pinned = ? WHERE id = ?", (int(on), clip)).rowcount == 1
