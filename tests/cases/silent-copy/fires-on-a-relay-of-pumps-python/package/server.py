from mcp.server.fastmcp import FastMCP

mcp = FastMCP("units")


@mcp.tool()
def units() -> str:
    """Known units."""
    return "m, km"
