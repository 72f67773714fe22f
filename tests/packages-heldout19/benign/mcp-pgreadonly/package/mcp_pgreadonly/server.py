import json
import sys

from mcp.server.fastmcp import FastMCP

from . import db

mcp = FastMCP(
    "pgreadonly",
    instructions=(
        "Always call list_tables first. Never guess column names: call describe_table. "
        "Do not ask for more than 200 rows; aggregate in SQL instead."
    ),
)


@mcp.tool()
def list_tables(schema: str = "public") -> list[str]:
    """Tables and views of a schema."""
    found, _ = db.rows(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = %s ORDER BY 1", (schema,)
    )
    return [r["table_name"] for r in found]


@mcp.tool()
def describe_table(table: str, schema: str = "public") -> list[dict]:
    """Columns of a table."""
    found, _ = db.rows(
        "SELECT column_name, data_type, is_nullable FROM information_schema.columns "
        "WHERE table_schema = %s AND table_name = %s ORDER BY ordinal_position",
        (schema, table),
    )
    return found


@mcp.tool()
def query(sql: str) -> str:
    """Run one SELECT statement. Writing fails: the transaction is read-only."""
    found, more = db.rows(sql)
    text = json.dumps(found, default=str, ensure_ascii=False, indent=1)
    return text + ("\n(more rows exist; narrow the query)" if more else "")


def main() -> None:
    try:
        db.refuse_superuser()
    except db.NotAllowed as e:
        sys.exit(f"pgreadonly: {e}")
    mcp.run()
