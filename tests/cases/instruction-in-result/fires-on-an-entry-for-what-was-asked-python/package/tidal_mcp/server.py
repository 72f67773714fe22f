from mcp.server.fastmcp import FastMCP

from tidal_mcp.rows import Row, table

mcp = FastMCP("tidal")
BOOK = [Row("Pier 1", "open"), Row("Pier 2", "closed")]


@mcp.tool()
def look_up(asked: str) -> str:
    """Look up what the harbour's book says."""
    return table([row for row in BOOK if asked in row.note], asked)
