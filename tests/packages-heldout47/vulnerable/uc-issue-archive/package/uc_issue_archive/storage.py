import os
import sqlite3

SCHEMA = "CREATE TABLE IF NOT EXISTS issues (id INTEGER PRIMARY KEY, title TEXT, day TEXT, body TEXT)"


class Storage:
    def __init__(self):
        self._db = sqlite3.connect(os.getenv("ISSUE_DB", "issues.db"), check_same_thread=False)
        self._db.execute(SCHEMA)

    def add(self, title: str, day: str, body: str) -> int:
        with self._db:
            return self._db.execute("INSERT INTO issues (title, day, body) VALUES (?, ?, ?)", (title, day, body)).lastrowid

    def body(self, number: int) -> str:
        row = self._db.execute("SELECT body FROM issues WHERE id = ?", (number,)).fetchone()
        return row[0] if row else "no such issue"

    def titles(self) -> list[str]:
        return [f"#{i} {d} {t}" for i, d, t in self._db.execute("SELECT id, day, title FROM issues ORDER BY day, id")]
