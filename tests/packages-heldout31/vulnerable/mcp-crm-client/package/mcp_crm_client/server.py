from mcp.server.fastmcp import FastMCP

from .client import get
from .log import reported

mcp = FastMCP("crm-client")


@mcp.tool()
@reported
async def get_customer(number: int) -> dict:
    """One customer."""
    return await get(f"/customers/{number}")


@mcp.tool()
@reported
async def search_customers(text: str) -> dict:
    """Customers whose name holds some text."""
    return await get("/customers", q=text, limit=20)


def main():
    mcp.run()
