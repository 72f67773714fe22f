import os
import sqlite3
from contextlib import closing
from pathlib import Path

DB = Path(os.getenv("SKY_CATALOG", "catalog.db")).resolve()
ORDER = {"name": "name", "brightness": "mag", "size": "arcmin DESC"}


def _rows(sql: str, args: list) -> list[dict]:
    with closing(sqlite3.connect(f"{DB.as_uri()}?mode=ro", uri=True)) as con:
        con.row_factory = sqlite3.Row
        return [dict(r) for r in con.execute(sql, args)]


def search(kind: str, constellation: str, mag: float | None, sort: str) -> list[dict]:
    where, args = ["1"], []
    if kind:
        where.append("kind = ?")
        args.append(kind)
    if constellation:
        where.append("constellation = ?")
        args.append(constellation)
    if mag is not None:
        where.append("mag < ?")
        args.append(mag)
    # ORDER holds the only texts that can follow ORDER BY
    return _rows(f"SELECT name, kind, mag FROM objects WHERE {' AND '.join(where)} ORDER BY {ORDER[sort]} LIMIT 100", args)


def details(name: str) -> dict | None:
    return next(iter(_rows("SELECT * FROM objects WHERE name = ?", [name])), None)
