import sqlite3
from pathlib import Path

DB = Path.home() / ".remote-notes.db"


def connect() -> sqlite3.Connection:
    con = sqlite3.connect(DB)
    con.execute("CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, body TEXT)")
    return con


def add(body: str) -> int:
    with connect() as con:
        return con.execute("INSERT INTO notes (body) VALUES (?)", (body,)).lastrowid


def search(word: str) -> list[str]:
    with connect() as con:
        return [r[0] for r in con.execute("SELECT body FROM notes WHERE body LIKE ?", (f"%{word}%",))]
