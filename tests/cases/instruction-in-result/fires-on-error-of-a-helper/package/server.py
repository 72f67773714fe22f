from mcp.server.fastmcp import FastMCP

import units

mcp = FastMCP("recipe-units")


@mcp.tool()
def convert(amount: float, unit: str) -> float:
    """Convert an amount to grams."""
    return units.grams(amount, unit)
