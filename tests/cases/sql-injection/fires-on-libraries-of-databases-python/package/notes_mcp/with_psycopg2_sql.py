import psycopg2
from psycopg2 import sql
from notes_mcp.app import mcp


@mcp.tool()
def with_psycopg2_sql(name: str) -> str:
    """Look up an entry."""
    psycopg2.connect("d").cursor().execute(sql.SQL("SELECT * FROM t WHERE n = '" + name + "'"))
    return "ok"
