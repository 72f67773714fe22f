import sqlite3
from contextlib import closing

from .query import Query


class Database:
    def __init__(self, path: str) -> None:
        self.path = path

    def rows(self, query: Query) -> list[tuple]:
        with closing(sqlite3.connect(self.path)) as con:
            return con.execute(query.sql, query.values).fetchall()

    def counts(self, question: str) -> dict[int, int]:
        with closing(sqlite3.connect(self.path)) as con:
            cur = con.execute("SELECT score, count(*) FROM answers WHERE question = ? GROUP BY score", (question,))
            return dict(cur.fetchall())
