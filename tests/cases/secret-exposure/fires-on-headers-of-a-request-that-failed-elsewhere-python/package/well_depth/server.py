from mcp.server.fastmcp import FastMCP

from .wells import depth_of

mcp = FastMCP("well-depth")


@mcp.tool()
async def well_depth(well: str) -> dict:
    """How deep the water stands in a well."""
    return await depth_of(well)


def main() -> None:
    mcp.run()
