import re

from mcp.server.fastmcp import FastMCP

NAMES = re.compile(r"^(\w+\s?)*$")
mcp = FastMCP("kit")


@mcp.tool()
def named(text: str) -> bool:
    """Whether a text is names only."""
    return NAMES.match(text) is not None
