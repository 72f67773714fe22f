from pony.orm import Database
from notes_mcp.app import mcp


@mcp.tool()
def with_pony(name: str) -> str:
    """Look up an entry."""
    Database().select(f"SELECT * FROM t WHERE n = '{name}'")
    return "ok"
