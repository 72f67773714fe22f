from mcp.server.fastmcp import FastMCP

from .cache import Cache, warm

mcp = FastMCP("shade-names")
cache = Cache()
NAMES = {"#ff7f50": "coral", "#4682b4": "steel blue"}


@mcp.tool()
def shade(code: str) -> str:
    """The name of a shade."""
    if not cache:
        warm(cache)
    return NAMES.get(code.lower(), "no name")


def main() -> None:
    mcp.run()
