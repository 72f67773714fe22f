import os
import re
import sqlite3
from contextlib import closing
from pathlib import Path

LINK = re.compile(r"\[\[([^\]|]+)")


class Vault:
    def __init__(self) -> None:
        self.path = Path(os.environ.get("NOTES_DB", "~/.local/share/notes-vault.db")).expanduser()

    def _open(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        con = sqlite3.connect(self.path)
        con.execute("CREATE TABLE IF NOT EXISTS notes (title TEXT PRIMARY KEY, body TEXT, origin TEXT)")
        return con

    def add(self, title: str, body: str, origin: str) -> str:
        with closing(self._open()) as con, con:
            con.execute("INSERT OR REPLACE INTO notes VALUES (?, ?, ?)", (title, body, origin))
        return title

    def search(self, text: str) -> list[str]:
        with closing(self._open()) as con:
            rows = con.execute("SELECT title FROM notes WHERE body LIKE ? OR title LIKE ? LIMIT 50", (f"%{text}%",) * 2)
            return [r[0] for r in rows]

    def links(self, title: str) -> dict[str, list[str]]:
        with closing(self._open()) as con:
            row = con.execute("SELECT body FROM notes WHERE title = ?", (title,)).fetchone()
            back = con.execute("SELECT title FROM notes WHERE body LIKE ?", (f"%[[{title}%",)).fetchall()
        return {"to": LINK.findall(row[0]) if row else [], "from": [b[0] for b in back]}
