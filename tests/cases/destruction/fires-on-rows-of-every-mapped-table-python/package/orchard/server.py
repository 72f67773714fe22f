from mcp.server.fastmcp import FastMCP

from .keep import settle

mcp = FastMCP("orchard-stock")


@mcp.tool()
def crates(kind: str) -> str:
    """Crates of a kind."""
    settle()
    return kind
