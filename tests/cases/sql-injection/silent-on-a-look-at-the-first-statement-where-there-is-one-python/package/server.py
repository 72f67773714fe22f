import sqlite3

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pens")
db = sqlite3.connect("file:pens.db?mode=ro", uri=True)


@mcp.tool()
def query(sql: str) -> list[tuple]:
    """Run a SELECT statement."""
    if not sql.lstrip().lower().startswith("select"):
        raise ValueError("only SELECT is allowed")
    return db.execute(sql).fetchall()
