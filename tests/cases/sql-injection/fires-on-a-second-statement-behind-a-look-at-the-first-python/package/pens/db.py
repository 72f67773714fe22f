import os
from contextlib import contextmanager

import psycopg

from .guard import is_select


@contextmanager
def cursor():
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as conn, conn.cursor() as cur:
        cur.execute("BEGIN TRANSACTION READ ONLY")
        try:
            yield cur
        finally:
            cur.execute("ROLLBACK")


def select(sql):
    if not is_select(sql):
        raise ValueError("only SELECT is allowed")
    with cursor() as cur:
        cur.execute(sql)
        return cur.fetchmany(500)
