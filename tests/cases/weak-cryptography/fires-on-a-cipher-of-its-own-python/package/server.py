from itertools import cycle

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("diary")


def seal(text: bytes, password: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(text, cycle(password)))


@mcp.tool()
def close(text: str, password: str) -> str:
    """Close a page of the diary."""
    return seal(text.encode(), password.encode()).hex()
