from mcp.server.fastmcp import FastMCP

from .db import Database

mcp = FastMCP("stock")
database = Database("stock.db")


@mcp.tool()
def find(name: str) -> list[tuple]:
    """Find items."""
    return database.rows("SELECT id, name FROM items WHERE name = '%s'" % name)
