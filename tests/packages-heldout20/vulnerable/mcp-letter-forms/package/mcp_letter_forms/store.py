import sqlite3
from contextlib import closing
from pathlib import Path


class Forms:
    def __init__(self, path: Path):
        self.path = path
        with closing(self._open()) as con, con:
            con.execute("CREATE TABLE IF NOT EXISTS forms (name TEXT PRIMARY KEY, body TEXT NOT NULL)")

    def _open(self) -> sqlite3.Connection:
        return sqlite3.connect(self.path)

    def get(self, name: str) -> str | None:
        with closing(self._open()) as con:
            row = con.execute("SELECT body FROM forms WHERE name = ?", (name,)).fetchone()
        return row[0] if row else None

    def put(self, name: str, body: str) -> None:
        with closing(self._open()) as con, con:
            con.execute("INSERT OR REPLACE INTO forms VALUES (?, ?)", (name, body))

    def names(self) -> list[str]:
        with closing(self._open()) as con:
            return [r[0] for r in con.execute("SELECT name FROM forms ORDER BY name")]
