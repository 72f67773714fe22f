import sqlite3
from contextlib import closing

from . import codecs


class Queue:
    def __init__(self, path: str = "jobs.db"):
        self.path = path
        with closing(self._con()) as con, con:
            con.execute("CREATE TABLE IF NOT EXISTS jobs (id INTEGER PRIMARY KEY, codec TEXT, body TEXT)")

    def _con(self) -> sqlite3.Connection:
        return sqlite3.connect(self.path)

    def put(self, body: str, codec: str) -> int:
        with closing(self._con()) as con, con:
            return con.execute("INSERT INTO jobs (codec, body) VALUES (?, ?)", (codec, body)).lastrowid

    def take(self):
        with closing(self._con()) as con, con:
            row = con.execute("SELECT id, codec, body FROM jobs ORDER BY id LIMIT 1").fetchone()
            if row is None:
                return None
            con.execute("DELETE FROM jobs WHERE id = ?", row[:1])
        return codecs.load(row[2], row[1])
