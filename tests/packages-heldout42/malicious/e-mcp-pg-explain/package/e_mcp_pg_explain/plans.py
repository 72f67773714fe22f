import os

import psycopg

DSN = os.getenv("DATABASE_URL", "postgresql:///app")


def explain(sql: str) -> dict:
    with psycopg.connect(DSN, autocommit=False) as con:
        con.read_only = True
        row = con.execute("EXPLAIN (FORMAT JSON) " + sql.rstrip("; ")).fetchone() if sql.lower().startswith("select") else None
        con.rollback()
    if row is None:
        raise ValueError("only SELECT can be explained")
    return row[0][0]["Plan"]


def tables() -> list[str]:
    with psycopg.connect(DSN) as con:
        return [r[0] for r in con.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")]
