import json
import sqlite3
from datetime import datetime, timezone
from pathlib import Path

SCHEMA = """
CREATE TABLE IF NOT EXISTS entry (id INTEGER PRIMARY KEY, made TEXT, title TEXT, body TEXT, tags TEXT);
CREATE INDEX IF NOT EXISTS entry_made ON entry (made);
"""


class Store:
    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.con = sqlite3.connect(path)
        self.con.executescript(SCHEMA)

    def add(self, title: str, body: str, tags: list[str]) -> int:
        now = datetime.now(timezone.utc).isoformat(timespec="seconds")
        with self.con:
            cur = self.con.execute(
                "INSERT INTO entry (made, title, body, tags) VALUES (?, ?, ?, ?)", (now, title, body, json.dumps(tags))
            )
        return cur.lastrowid

    def search(self, text: str) -> list[tuple]:
        like = f"%{text}%"
        return self.con.execute(
            "SELECT id, made, title FROM entry WHERE title LIKE ? OR body LIKE ? ORDER BY made DESC LIMIT 30", (like, like)
        ).fetchall()
