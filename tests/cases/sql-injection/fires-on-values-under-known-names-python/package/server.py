import sqlite3

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("herbarium")
KNOWN = ("family", "genus", "place")


def condition(**wanted):
    return " AND ".join(f"{name} = '{value}'" for name, value in wanted.items() if name in KNOWN)


@mcp.tool()
def sheets(family: str, place: str) -> list:
    """Sheets of a family at a place."""
    base = sqlite3.connect("sheets.db")
    return base.execute("SELECT id FROM sheets WHERE " + condition(family=family, place=place)).fetchall()
