import psycopg
from psycopg import sql
from notes_mcp.app import mcp


@mcp.tool()
def with_identifier(name: str) -> str:
    """Look up an entry."""
    with psycopg.connect("d") as c:
        c.execute(sql.SQL("SELECT * FROM t WHERE {} = %s").format(sql.Identifier(name)), (1,))
    return "ok"
