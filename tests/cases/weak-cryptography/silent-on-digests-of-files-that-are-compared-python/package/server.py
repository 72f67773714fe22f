import hashlib

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("copies")


def same(content: bytes, known: str) -> bool:
    return hashlib.md5(content).hexdigest() == known


@mcp.tool()
def is_copy(text: str, digest: str) -> bool:
    """Whether a text has that digest."""
    return same(text.encode(), digest)
