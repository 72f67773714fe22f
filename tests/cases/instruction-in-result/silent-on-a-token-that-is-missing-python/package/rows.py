import os

from mcp.server.fastmcp import Context, FastMCP

mcp = FastMCP("rows")
MISSING = (
    "A token for rows is required but was not provided. Please set the ROWS_TOKEN environment variable "
    "or pass it as a parameter in the request header as Authorization: Bearer <token>."
)


@mcp.tool()
async def rows(name: str, ctx: Context) -> str:
    """Rows of a table."""
    if not os.environ.get("ROWS_TOKEN"):
        await ctx.session.send_log_message(level="error", data=MISSING)
        return MISSING
    return name
