import sqlite3
from contextlib import closing

_DDL = "CREATE TABLE IF NOT EXISTS tm (src TEXT, lang TEXT, tgt TEXT, PRIMARY KEY (src, lang))"


def _open() -> sqlite3.Connection:
    con = sqlite3.connect("memory.db")
    con.execute(_DDL)
    return con


def get(src: str, lang: str) -> str | None:
    with closing(_open()) as con:
        row = con.execute("SELECT tgt FROM tm WHERE src = ? AND lang = ?", (src, lang)).fetchone()
    return row[0] if row else None


def put(src: str, tgt: str, lang: str) -> None:
    with closing(_open()) as con, con:
        con.execute("INSERT OR REPLACE INTO tm VALUES (?, ?, ?)", (src, lang, tgt))
