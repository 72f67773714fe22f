from mcp.server.fastmcp import FastMCP

from .status import Status

mcp = FastMCP("printer")


@mcp.tool()
async def ink(printer: str) -> str:
    """How much ink a printer has left."""
    return await Status(printer).ink()
