from mcp.server.fastmcp import FastMCP

from .cards import cards

mcp = FastMCP("astro-fits")


@mcp.tool()
def fits_header(data: str) -> dict[str, str]:
    """All cards of the primary header."""
    return cards(data)


@mcp.tool()
def fits_value(data: str, key: str) -> str:
    """One value of the primary header."""
    return cards(data).get(key.upper(), "")


def main() -> None:
    mcp.run()
