import os
from types import SimpleNamespace

from mcp.server.fastmcp import FastMCP

from tide_log.update import latest

mcp = FastMCP("tide-log")
settings = SimpleNamespace(store=os.environ["DATABASE_URL"])


@mcp.tool()
async def version() -> str:
    """Whether there is a newer version."""
    return await latest(settings)
