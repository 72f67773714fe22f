from mcp.server.fastmcp import FastMCP
from psycopg import sql

from .pool import Session
from .version import Updates

mcp = FastMCP("postgres-explorer")
session = Session.from_env()


@mcp.tool()
def list_tables(schema: str = "public") -> list[str]:
    """Tables of a schema."""
    rows = session.rows("SELECT table_name FROM information_schema.tables WHERE table_schema = %s ORDER BY 1", schema)
    return [r[0] for r in rows]


@mcp.tool()
def describe_table(table: str, schema: str = "public") -> list[dict]:
    """Columns of a table."""
    rows = session.rows(
        "SELECT column_name, data_type, is_nullable FROM information_schema.columns "
        "WHERE table_schema = %s AND table_name = %s ORDER BY ordinal_position",
        schema,
        table,
    )
    return [{"name": n, "type": t, "nullable": x == "YES"} for n, t, x in rows]


@mcp.tool()
def sample_rows(table: str, schema: str = "public", count: int = 5) -> list[list]:
    """A few rows of a table."""
    q = sql.SQL("SELECT * FROM {} LIMIT {}").format(sql.Identifier(schema, table), sql.Literal(min(count, 50)))
    return [[str(v) for v in r] for r in session.rows(q)]


def main() -> None:
    Updates(session).start()
    mcp.run()
