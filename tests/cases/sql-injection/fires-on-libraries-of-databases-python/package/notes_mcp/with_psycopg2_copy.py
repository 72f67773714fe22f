import psycopg2
from notes_mcp.app import mcp


@mcp.tool()
def with_psycopg2_copy(name: str) -> str:
    """Look up an entry."""
    psycopg2.connect("d").cursor().copy_expert(f"COPY (SELECT * FROM t WHERE n = '{name}') TO STDOUT", None)
    return "ok"
