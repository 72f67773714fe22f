import sqlite3
from contextlib import closing
from pathlib import Path

SCHEMA = "CREATE TABLE IF NOT EXISTS deeds (number TEXT PRIMARY KEY, parties TEXT NOT NULL, subject TEXT NOT NULL)"


class Register:
    def __init__(self) -> None:
        self.path = Path.home() / ".local" / "share" / "deed-vault" / "register.db"
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with closing(self._open()) as con, con:
            con.execute(SCHEMA)

    def _open(self) -> sqlite3.Connection:
        con = sqlite3.connect(self.path)
        con.row_factory = sqlite3.Row
        return con

    def insert(self, *row: str) -> None:
        with closing(self._open()) as con, con:
            con.execute("INSERT INTO deeds VALUES (?, ?, ?)", row)

    def search(self, words: str) -> list[dict]:
        like = "%" + words.replace("\\", "\\\\").replace("%", r"\%").replace("_", r"\_") + "%"
        sql = r"SELECT * FROM deeds WHERE number LIKE ?1 ESCAPE '\' OR parties LIKE ?1 ESCAPE '\' OR subject LIKE ?1 ESCAPE '\' LIMIT 50"
        with closing(self._open()) as con:
            return [dict(r) for r in con.execute(sql, (like,))]
