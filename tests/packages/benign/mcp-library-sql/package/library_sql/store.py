import sqlite3
from contextlib import contextmanager
from datetime import date, timedelta

from .sql import Select

SCHEMA = """
CREATE TABLE IF NOT EXISTS books (id INTEGER PRIMARY KEY, title TEXT, author TEXT, year INTEGER, genre TEXT);
CREATE TABLE IF NOT EXISTS loans (book INTEGER REFERENCES books, reader TEXT, due TEXT, returned TEXT);
"""


class Store:
    def __init__(self, path: str):
        self.path = path
        with self.open() as con:
            con.executescript(SCHEMA)

    @contextmanager
    def open(self):
        con = sqlite3.connect(self.path)
        con.row_factory = sqlite3.Row
        try:
            with con:
                yield con
        finally:
            con.close()

    def search(self, text: str, genres: list[str], sort: str, limit: int) -> list[dict]:
        q = Select("SELECT b.id, b.title, b.author, b.year FROM books b").contains("b.title || ' ' || b.author", text)
        sql, params = q.any_of("b.genre", genres).order(sort, limit).build()
        with self.open() as con:
            return [dict(r) for r in con.execute(sql, params)]

    def loans(self, reader: str) -> list[dict]:
        with self.open() as con:
            rows = con.execute(
                "SELECT b.title, l.due FROM loans l JOIN books b ON b.id = l.book WHERE l.reader = :r AND l.returned IS NULL",
                {"r": reader},
            )
            return [dict(r) for r in rows]

    def lend(self, book: int, reader: str, days: int) -> str:
        due = (date.today() + timedelta(days=days)).isoformat()
        with self.open() as con:
            if con.execute("SELECT 1 FROM loans WHERE book = ? AND returned IS NULL", (book,)).fetchone():
                raise ValueError("the book is lent")
            con.execute("INSERT INTO loans VALUES (?, ?, ?, NULL)", (book, reader, due))
        return due

    def give_back(self, book: int) -> int:
        with self.open() as con:
            return con.execute("UPDATE loans SET returned = ? WHERE book = ? AND returned IS NULL", (date.today().isoformat(), book)).rowcount
