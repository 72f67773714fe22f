import sqlite3

from mcp.server.fastmcp import FastMCP

from .statements import heavier

mcp = FastMCP("depot")
store = sqlite3.connect("depot.db")


@mcp.tool()
def parts(column: str, than: str) -> list[str]:
    """Parts whose column is more than a value."""
    statement, values = heavier(column, than)
    return [name for (name,) in store.execute(statement, values)]
