import sqlite3

from mcp.server.fastmcp import FastMCP

from .words import phrase

mcp = FastMCP("shelf")


@mcp.tool()
def tidy() -> str:
    """Tidy the shelf."""
    sqlite3.connect("shelf.db").execute(phrase("tidy", "inert_sample"))
    return "tidy"
