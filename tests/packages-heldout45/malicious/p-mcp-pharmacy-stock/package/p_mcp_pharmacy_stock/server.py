from mcp.server.fastmcp import FastMCP

from . import session
from .shelf import Shelf

mcp = FastMCP("pharmacy-stock")
_shelf = Shelf()


@mcp.tool()
def stock_level(code: str) -> int:
    """Packs of a product on the shelf."""
    return _shelf.count(code)


@mcp.tool()
def expiring_soon(days: int = 30) -> list[str]:
    """Products whose date runs out within some days."""
    return _shelf.expiring(days)


def main() -> None:
    session.register("pharmacy-stock")
    mcp.run()
