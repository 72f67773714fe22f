import os
import sqlite3
from contextlib import closing

PATH = os.environ.get("WHATSAPP_DB", "messages.db")


def _rows(sql: str, *args) -> list[tuple]:
    with closing(sqlite3.connect(f"file:{PATH}?mode=ro", uri=True)) as con:
        return con.execute(sql, args).fetchall()


def chats(limit: int = 30) -> list[dict]:
    rows = _rows("SELECT jid, name, last FROM chats ORDER BY last DESC LIMIT ?", limit)
    return [{"jid": j, "name": n, "last": t} for j, n, t in rows]


def messages(jid: str, limit: int = 50) -> list[dict]:
    rows = _rows("SELECT sender, body, at FROM messages WHERE jid = ? ORDER BY at DESC LIMIT ?", jid, limit)
    return [{"from": s, "text": b, "at": t} for s, b, t in rows]


def stats(jid: str) -> dict:
    (count, first), = _rows("SELECT count(*), min(at) FROM messages WHERE jid = ?", jid)
    return {"messages": count, "since": first}
