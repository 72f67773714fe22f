import os

import psycopg

SCHEMA = "stock"


def connect() -> psycopg.Connection:
    con = psycopg.connect(os.environ["STOCK_DSN"])
    con.read_only = True
    return con


def columns(con: psycopg.Connection, table: str) -> list[str]:
    found = con.execute(
        "SELECT column_name FROM information_schema.columns"
        " WHERE table_schema = %s AND table_name = %s ORDER BY ordinal_position",
        (SCHEMA, table),
    ).fetchall()
    if not found:
        raise ValueError("no such table")
    return [c for (c,) in found]
