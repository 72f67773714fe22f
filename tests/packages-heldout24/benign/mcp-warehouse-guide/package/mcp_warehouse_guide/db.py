import os
from contextlib import contextmanager

import psycopg
from psycopg.rows import dict_row

LIMIT = 200
SCHEMA = os.environ.get("WAREHOUSE_SCHEMA", "mart")

TABLES = """
SELECT table_name AS name, table_type AS kind FROM information_schema.tables
WHERE table_schema = %s ORDER BY 1
"""
COLUMNS = """
SELECT column_name AS name, data_type AS type, is_nullable AS nullable
FROM information_schema.columns WHERE table_schema = %s AND table_name = %s ORDER BY ordinal_position
"""


@contextmanager
def cursor():
    with psycopg.connect(os.environ["WAREHOUSE_DSN"], row_factory=dict_row, connect_timeout=5) as con:
        con.read_only = True
        with con.cursor() as cur:
            cur.execute("SET LOCAL statement_timeout = '15s'")
            yield cur
            con.rollback()


def tables() -> list[dict]:
    with cursor() as cur:
        return cur.execute(TABLES, (SCHEMA,)).fetchall()


def columns(table: str) -> list[dict]:
    with cursor() as cur:
        return cur.execute(COLUMNS, (SCHEMA, table)).fetchall()


def select(sql: str) -> tuple[list[dict], bool]:
    with cursor() as cur:
        rows = cur.execute(sql).fetchmany(LIMIT + 1)
    return rows[:LIMIT], len(rows) > LIMIT
