from mcp.server.fastmcp import FastMCP

from .kinds import reading

mcp = FastMCP("tides")


@mcp.tool()
def heights(table: str, kind: str = "yaml") -> list:
    """Heights of a table of tides."""
    return reading(kind)(table)["heights"]
