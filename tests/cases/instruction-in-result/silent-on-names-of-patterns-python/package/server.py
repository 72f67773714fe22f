from mcp.server.fastmcp import FastMCP

from marks import MARKS

mcp = FastMCP("marks")


@mcp.tool()
def marks() -> list[str]:
    """Names of the marks that are looked for."""
    return sorted(MARKS)


@mcp.tool()
def look(text: str) -> list[dict[str, str]]:
    """Say which marks a text bears."""
    return [{"mark": name, "kind": mark.flags and "any case"} for name, mark in MARKS.items() if mark.search(text)]
