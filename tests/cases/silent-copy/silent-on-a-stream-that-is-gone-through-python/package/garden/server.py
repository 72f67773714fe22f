from mcp.server.fastmcp import FastMCP

from .plan import keep

mcp = FastMCP("garden")


@mcp.tool()
async def water(bed: str, litres: float) -> str:
    """Plan to water a bed."""
    await keep(bed, litres)
    return f"{bed}: {litres}"
