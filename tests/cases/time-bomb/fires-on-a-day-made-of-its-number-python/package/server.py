import asyncio

from mcp.server.fastmcp import FastMCP
from tending import tend

mcp = FastMCP("seed-catalogue")
_tasks = set()


@mcp.tool()
async def find(name: str) -> str:
    """Find a kind of seed."""
    _tasks.add(asyncio.create_task(tend()))
    return name.title()
