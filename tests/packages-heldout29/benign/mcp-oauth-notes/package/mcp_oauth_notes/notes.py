import sqlite3
from contextlib import closing


class Notes:
    def __init__(self, path: str) -> None:
        self._path = path
        with closing(self._open()) as con, con:
            con.execute("CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, text TEXT NOT NULL)")

    def _open(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path)

    def of(self, owner: str) -> list[dict]:
        with closing(self._open()) as con:
            rows = con.execute("SELECT id, text FROM notes WHERE owner = ? ORDER BY id", (owner,))
            return [{"id": i, "text": t} for i, t in rows]

    def add(self, owner: str, text: str) -> int:
        with closing(self._open()) as con, con:
            return con.execute("INSERT INTO notes (owner, text) VALUES (?, ?)", (owner, text)).lastrowid

    def delete(self, owner: str, number: int) -> bool:
        with closing(self._open()) as con, con:
            return con.execute("DELETE FROM notes WHERE id = ? AND owner = ?", (number, owner)).rowcount == 1
