from mcp.server.fastmcp import FastMCP

from .codec import pack

mcp = FastMCP("jobs")


@mcp.tool()
def packed(value: str) -> str:
    """Pack a value."""
    return pack(value).hex()
