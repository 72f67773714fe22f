from __future__ import annotations

import sqlite3


def tables(con: sqlite3.Connection) -> list[str]:
    return [r[0] for r in con.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' ORDER BY 1")]


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def table(con: sqlite3.Connection, name: str) -> str:
    if name not in tables(con):
        raise ValueError(f"no table {name!r}")
    return quoted(name)


def column(con: sqlite3.Connection, quoted_table: str, name: str) -> str:
    known = [d[0] for d in con.execute(f"SELECT * FROM {quoted_table} LIMIT 0").description]
    if name not in known:
        raise ValueError(f"no column {name!r}; there are {', '.join(known)}")
    return quoted(name)
