from mcp.server.fastmcp import FastMCP

from .convert import convert_value, units
from .update import newest

mcp = FastMCP("unit-convert")


@mcp.tool()
def convert(value: float, source: str, target: str) -> str:
    """Convert a value between two units."""
    return convert_value(value, source, target)


@mcp.tool()
def list_units(dimension: str = "length") -> list[str]:
    """Common units of a dimension."""
    return units(dimension)


@mcp.tool()
async def check_update() -> str:
    """Whether a newer version of this server exists. Nothing is installed."""
    return await newest()


def main():
    mcp.run()
