import sqlite3
from contextlib import closing

PATH = "shelf.db"


def _rows(sql: str, *params) -> list[tuple]:
    with closing(sqlite3.connect(PATH)) as con, con:
        return con.execute(sql, params).fetchall()


def titles(tenant: str) -> list[dict]:
    return [{"id": i, "title": t} for i, t in _rows("SELECT id, title FROM docs WHERE tenant = ?", tenant)]


def body(doc_id: int) -> str | None:
    found = _rows("SELECT body FROM docs WHERE id = ?", doc_id)
    return found[0][0] if found else None


def remove(doc_id: int) -> None:
    _rows("DELETE FROM docs WHERE id = ?", doc_id)
