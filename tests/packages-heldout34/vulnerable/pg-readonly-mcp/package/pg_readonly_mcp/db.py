import os
from contextlib import contextmanager

import psycopg
from psycopg.rows import dict_row

from .guard import is_select

COLUMNS = "SELECT column_name, data_type, is_nullable FROM information_schema.columns WHERE table_name = '{}' ORDER BY ordinal_position"


@contextmanager
def cursor():
    with psycopg.connect(os.environ["DATABASE_URL"], row_factory=dict_row, autocommit=True) as conn:
        with conn.cursor() as cur:
            cur.execute("BEGIN TRANSACTION READ ONLY")
            try:
                yield cur
            finally:
                cur.execute("ROLLBACK")


def select(sql: str) -> list[dict]:
    if not is_select(sql):
        raise ValueError("only SELECT is allowed")
    with cursor() as cur:
        cur.execute(sql)
        return cur.fetchmany(500)


def columns(table: str) -> list[dict]:
    with cursor() as cur:
        cur.execute(COLUMNS.format(table))
        return cur.fetchall()
