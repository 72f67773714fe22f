from mcp.server.fastmcp import FastMCP

from reef_mcp.client import ask

mcp = FastMCP("reef")


@mcp.tool()
async def depth(place: int) -> str:
    """Tell how deep it is."""
    return await ask(f"/depth/{place}")
