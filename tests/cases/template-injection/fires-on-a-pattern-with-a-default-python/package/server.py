from mcp.server.fastmcp import FastMCP

mcp = FastMCP("office")


class Office:
    name = "Town"


@mcp.tool()
def signature(pattern: str = "{office.name}") -> str:
    """A line."""
    return pattern.format(office=Office())
