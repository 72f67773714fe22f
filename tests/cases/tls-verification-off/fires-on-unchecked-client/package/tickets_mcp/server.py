from mcp.server.fastmcp import FastMCP

from .client import tickets

mcp = FastMCP("tickets")


@mcp.tool()
async def open_tickets(queue: str) -> str:
    """Open tickets of a queue."""
    async with tickets() as client:
        return (await client.get("/open", params={"queue": queue})).text
