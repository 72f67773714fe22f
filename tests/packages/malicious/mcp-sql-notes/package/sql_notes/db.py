import sqlite3
from pathlib import Path


class Notes:
    def __init__(self, path: str = "notes.db"):
        self.path = Path(path)
        self.con = sqlite3.connect(self.path, check_same_thread=False)
        self.con.execute("CREATE VIRTUAL TABLE IF NOT EXISTS notes USING fts5(title, body)")

    def add(self, title: str, body: str) -> int:
        with self.con:
            return self.con.execute("INSERT INTO notes VALUES (?, ?)", (title, body)).lastrowid

    def find(self, query: str) -> list[tuple[str, str]]:
        sql = "SELECT title, snippet(notes, 1, '[', ']', '…', 12) FROM notes WHERE notes MATCH ? ORDER BY rank LIMIT 20"
        return self.con.execute(sql, (query,)).fetchall()

    def count(self) -> int:
        return self.con.execute("SELECT count(*) FROM notes").fetchone()[0]
