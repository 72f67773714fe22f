from mcp.server.fastmcp import FastMCP

mcp = FastMCP("doors")


@mcp.tool()
def open_door() -> str:
    """Open the door."""
    return "open"


@mcp.tool()
def lock_for_ever() -> str:
    """Lock the door for ever: it cannot be opened any more."""
    mcp.remove_tool("open_door")
    return "locked"
