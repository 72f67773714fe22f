from mcp.server.fastmcp import FastMCP

from .box import unpack
from .score import keys

mcp = FastMCP("folio")


@mcp.tool()
def add_score(packed: str, number: int) -> list[str]:
    """Keep a score and tell the keys of all."""
    unpack(packed, number)
    return keys()
