from mcp.server.fastmcp import FastMCP

from . import caller

mcp = FastMCP("desk")
TASKS: dict[str, list[str]] = {}


@mcp.tool()
async def my_tasks() -> list[str]:
    """Tasks of the caller."""
    return TASKS.get(caller.who_asks(), [])


app = mcp.streamable_http_app()
app.add_middleware(caller.Noting)
