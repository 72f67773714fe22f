from mcp.server.fastmcp import FastMCP

from . import source

mcp = FastMCP("lake-levels")


@mcp.tool()
def level(lake: str) -> float:
    """Water level of a lake in metres."""
    return source.level(lake)


def main() -> None:
    mcp.run()
