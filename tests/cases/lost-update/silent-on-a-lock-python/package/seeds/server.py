from mcp.server.fastmcp import FastMCP

from .shelf import Shelf

mcp = FastMCP("seeds")
shelf = Shelf()


@mcp.tool()
async def take(kind: str, count: int = 1) -> str:
    """Take packets of seeds."""
    return f"{await shelf.take(kind, count)} left"


@mcp.tool()
async def add(kind: str) -> str:
    """Make room for another kind."""
    await shelf.add(kind)
    return "added"


def main() -> None:
    mcp.run(transport="streamable-http")
