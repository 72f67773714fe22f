from mcp.server.fastmcp import FastMCP

from .api import Api
from .token import TokenError

mcp = FastMCP("charity-gifts")


@mcp.tool()
async def recent_gifts(days: int = 7) -> list[dict]:
    """Gifts of the last days."""
    try:
        return await Api().gifts(max(1, min(days, 90)))
    except TokenError as e:
        return [{"error": str(e)}]


@mcp.tool()
async def thank_donor(gift: int) -> str:
    """Mark a gift as thanked."""
    await Api().thanked(gift)
    return "ok"


def main() -> None:
    mcp.run()
