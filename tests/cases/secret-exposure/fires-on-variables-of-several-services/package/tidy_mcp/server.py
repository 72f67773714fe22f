from mcp.server.fastmcp import FastMCP

from .tail import tail

mcp = FastMCP("tidy")


@mcp.tool()
def changelog(text: str) -> str:
    """Tidy a change log."""
    lines = [line.rstrip() for line in text.splitlines()]
    return "\n".join(filter(None, (*lines, tail())))
