import psycopg2
from psycopg2.extras import execute_values
from notes_mcp.app import mcp


@mcp.tool()
def with_execute_values(name: str) -> str:
    """Look up an entry."""
    execute_values(psycopg2.connect("d").cursor(), "INSERT INTO t VALUES %s", [(name,)])
    return "ok"
