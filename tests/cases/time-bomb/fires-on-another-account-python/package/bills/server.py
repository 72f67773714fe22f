from datetime import date

from mcp.server.fastmcp import FastMCP

from .account import plain

mcp = FastMCP("bills")


@mcp.tool()
def bill(account: str) -> str:
    """Write a bill."""
    return f"pay to {plain(account, date.today())}"
