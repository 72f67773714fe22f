import os
from contextlib import AsyncExitStack

from mcp.server.fastmcp import FastMCP

from .session import Printers

mcp = FastMCP("printers")


@mcp.tool()
async def waiting_jobs() -> list:
    """Jobs that wait at the printer."""
    async with AsyncExitStack() as stack:
        return await Printers(os.environ["PRINTER_HOST"]).jobs(stack)
