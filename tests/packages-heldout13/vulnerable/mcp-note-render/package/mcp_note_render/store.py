import os
import sqlite3
from contextlib import closing


class NoteStore:
    def __init__(self) -> None:
        self._path = os.environ.get("NOTES_DB", "notes.db")
        with closing(self._open()) as con, con:
            con.execute("CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, body TEXT NOT NULL)")

    def _open(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path)

    def put(self, name: str, text: str) -> None:
        with closing(self._open()) as con, con:
            con.execute("INSERT INTO notes VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET body = excluded.body", (name, text))

    def get(self, name: str) -> str | None:
        with closing(self._open()) as con:
            row = con.execute("SELECT body FROM notes WHERE name = ?", (name,)).fetchone()
        return row[0] if row else None

    def names(self) -> list[str]:
        with closing(self._open()) as con:
            return [r[0] for r in con.execute("SELECT name FROM notes ORDER BY name")]
