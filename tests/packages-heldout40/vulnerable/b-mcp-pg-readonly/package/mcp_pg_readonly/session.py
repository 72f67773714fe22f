import os
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg.rows import dict_row


@contextmanager
def read_only() -> Iterator[psycopg.Cursor]:
    """A cursor inside a read-only transaction, which is always rolled back."""
    con = psycopg.connect(os.environ["PG_DSN"], autocommit=True, row_factory=dict_row)
    try:
        with con.cursor() as cur:
            cur.execute("BEGIN TRANSACTION READ ONLY")
            cur.execute("SET LOCAL statement_timeout = '15s'")
            yield cur
            cur.execute("ROLLBACK")
    finally:
        con.close()
