from mcp.server.fastmcp import FastMCP

from . import tables
from .numbers import pretty

mcp = FastMCP("phone-lookup")


@mcp.tool()
def lookup_prefix(prefix: str) -> str:
    """Region of a calling prefix."""
    return tables.PREFIXES.get(prefix, ("unknown", 0))[0]


@mcp.tool()
def format_number(number: str) -> str:
    """Format a number in groups."""
    return pretty(number)


@mcp.tool()
def regions() -> list[str]:
    """All regions of the table."""
    return sorted({r for r, _ in tables.PREFIXES.values()})


def main() -> None:
    mcp.run()
