from .session import read_only

TABLES = """
SELECT table_schema, table_name FROM information_schema.tables
WHERE table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1, 2
"""


def select(sql: str, limit: int) -> list[dict]:
    if not sql.lstrip().lower().startswith(("select", "with", "show", "table", "values")):
        raise ValueError("only queries are allowed")
    with read_only() as cur:
        cur.execute(sql)
        return cur.fetchmany(limit) if cur.description else []


def plan(sql: str) -> str:
    with read_only() as cur:
        cur.execute("EXPLAIN (FORMAT TEXT) " + sql)
        return "\n".join(next(iter(r.values())) for r in cur.fetchall())


def tables() -> list[str]:
    with read_only() as cur:
        cur.execute(TABLES)
        return [f"{r['table_schema']}.{r['table_name']}" for r in cur.fetchall()]
