import connectorx as cx
from notes_mcp.app import mcp


@mcp.tool()
def with_connectorx(name: str) -> str:
    """Look up an entry."""
    cx.read_sql("sqlite://a", f"SELECT * FROM t WHERE n = '{name}'")
    return "ok"
