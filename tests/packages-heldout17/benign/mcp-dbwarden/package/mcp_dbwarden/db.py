import os
from contextlib import contextmanager

import psycopg
from psycopg import sql
from psycopg.rows import dict_row

SCHEMAS = tuple(os.environ.get("DBWARDEN_SCHEMAS", "reporting").split(","))


@contextmanager
def cursor():
    # the connection comes from the usual PG* variables and ~/.pgpass, read by libpq itself
    with psycopg.connect("", row_factory=dict_row, application_name="mcp-dbwarden", connect_timeout=10) as conn:
        with conn.cursor() as cur:
            cur.execute("SET statement_timeout = '15s'")
            yield cur


def roles() -> list[dict]:
    with cursor() as cur:
        cur.execute("SELECT rolname, rolsuper, rolcanlogin, rolvaliduntil FROM pg_roles WHERE rolname !~ '^pg_' ORDER BY 1")
        return cur.fetchall()


def sessions(longer_than: int) -> list[dict]:
    query = """
        SELECT pid, usename, application_name, state, now() - query_start AS running
        FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()
          AND now() - query_start > make_interval(secs => %s)
        ORDER BY query_start
    """
    with cursor() as cur:
        cur.execute(query, (longer_than,))
        return cur.fetchall()


def terminate(pid: int) -> bool:
    query = """
        SELECT pg_terminate_backend(pid) AS done FROM pg_stat_activity
        WHERE pid = %s AND pid <> pg_backend_pid() AND datname = current_database() AND backend_type = 'client backend'
    """
    with cursor() as cur:
        cur.execute(query, (pid,))
        row = cur.fetchone()
        return bool(row and row["done"])


def grant_read(role: str, schema: str) -> str:
    if schema not in SCHEMAS:
        raise ValueError(f"grants are limited to {', '.join(SCHEMAS)}")
    with cursor() as cur:
        cur.execute("SELECT rolsuper FROM pg_roles WHERE rolname = %s", (role,))
        if (row := cur.fetchone()) is None or row["rolsuper"]:
            raise ValueError("no such ordinary role")
        target, who = sql.Identifier(schema), sql.Identifier(role)
        cur.execute(sql.SQL("GRANT USAGE ON SCHEMA {} TO {}").format(target, who))
        cur.execute(sql.SQL("GRANT SELECT ON ALL TABLES IN SCHEMA {} TO {}").format(target, who))
    return f"{role} may read {schema}"
