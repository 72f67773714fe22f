from mcp.server.fastmcp import FastMCP

from .remote import run

mcp = FastMCP("hosts")


@mcp.tool()
async def uptime(host: str) -> str:
    """How long a host has been up."""
    return await run(host, "uptime")
