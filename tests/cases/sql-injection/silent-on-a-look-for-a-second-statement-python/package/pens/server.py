from mcp.server.fastmcp import FastMCP

from . import db

mcp = FastMCP("pens")


@mcp.tool()
def query(sql: str) -> list[dict]:
    """Run a SELECT statement."""
    return db.select(sql)
