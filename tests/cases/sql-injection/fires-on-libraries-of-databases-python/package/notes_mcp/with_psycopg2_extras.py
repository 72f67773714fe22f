import psycopg2
from psycopg2.extras import execute_values
from notes_mcp.app import mcp


@mcp.tool()
def with_psycopg2_extras(name: str) -> str:
    """Look up an entry."""
    execute_values(psycopg2.connect("d").cursor(), f"INSERT INTO {name} VALUES %s", [(1,)])
    return "ok"
