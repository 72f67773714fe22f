import os
from contextlib import contextmanager

import psycopg
from psycopg.rows import dict_row

TIMEOUT_MS = 8000
MAX_ROWS = 200


class NotAllowed(RuntimeError):
    pass


def _dsn() -> str:
    dsn = os.environ.get("PGREADONLY_DSN")
    if not dsn:
        raise NotAllowed("PGREADONLY_DSN is not set")
    return dsn


@contextmanager
def session():
    with psycopg.connect(_dsn(), row_factory=dict_row, connect_timeout=5) as conn:
        conn.read_only = True
        conn.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        with conn.cursor() as cur:
            cur.execute("SELECT set_config('statement_timeout', %s, true)", (str(TIMEOUT_MS),))
            yield cur
        conn.rollback()


def refuse_superuser() -> None:
    with session() as cur:
        cur.execute("SELECT rolsuper OR rolcreaterole AS strong FROM pg_roles WHERE rolname = current_user")
        if cur.fetchone()["strong"]:
            raise NotAllowed("the database role is too powerful; create a role with SELECT rights only")
        for group in ("pg_read_server_files", "pg_execute_server_program", "pg_write_server_files"):
            cur.execute("SELECT pg_has_role(current_user, %s, 'MEMBER') AS member", (group,))
            if cur.fetchone()["member"]:
                raise NotAllowed(f"the role must not be a member of {group}")


def rows(sql: str, params: tuple = ()) -> tuple[list[dict], bool]:
    with session() as cur:
        # prepare=True uses the extended protocol: one statement only
        cur.execute(sql, params or None, prepare=True)
        if cur.description is None:
            return [], False
        found = cur.fetchmany(MAX_ROWS + 1)
        return found[:MAX_ROWS], len(found) > MAX_ROWS
