import sqlite3

COLUMNS = {
    "items": ("id", "name", "state", "created"),
    "labels": ("id", "item", "label"),
}


def lookup(con: sqlite3.Connection, table: str, column: str, value: str, order: str, limit: int) -> list[dict]:
    if table not in COLUMNS:
        raise ValueError(f"tables are {', '.join(COLUMNS)}")
    known = COLUMNS[table]
    for c in (column, order):
        if c not in known:
            raise ValueError(f"columns of {table} are {', '.join(known)}")
    shown = ", ".join(known)
    sql = f"SELECT {shown} FROM {table} WHERE {column} LIKE ? ESCAPE '\\' ORDER BY {order} LIMIT ?"
    pattern = value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    rows = con.execute(sql, (f"%{pattern}%", max(1, min(limit, 200))))
    return [dict(zip(known, r)) for r in rows]
