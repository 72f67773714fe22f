from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.fastmcp import FastMCP

from .api import fetch

mcp = FastMCP("invoices")


@mcp.tool()
async def unpaid() -> dict:
    """Unpaid invoices."""
    return await fetch("/unpaid", get_access_token().token)
