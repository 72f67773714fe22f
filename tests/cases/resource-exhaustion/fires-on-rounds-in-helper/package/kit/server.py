from mcp.server.fastmcp import FastMCP

from kit.hashing import stretched

mcp = FastMCP("kit")


@mcp.tool()
def stretch(secret: str, rounds: int) -> str:
    """Stretch a secret."""
    return stretched(secret, rounds)
