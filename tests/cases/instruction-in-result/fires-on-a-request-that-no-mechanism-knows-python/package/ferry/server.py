from mcp.server.fastmcp import FastMCP

from ferry.words import CLOSING, FOUND, LATE

mcp = FastMCP("ferry")
SAILINGS = {"monday": ["07:10", "18:40"], "friday": ["09:00"]}


@mcp.tool()
def sailings(day: str) -> str:
    """Lists the sailings of a day."""
    found = SAILINGS.get(day.lower(), [])
    return "\n".join([FOUND.format(count=len(found), day=day), *found, CLOSING])


@mcp.tool()
def delays() -> str:
    """Tells whether the ferry is late."""
    return LATE
