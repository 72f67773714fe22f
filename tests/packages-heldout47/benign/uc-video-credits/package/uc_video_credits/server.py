import sys

from mcp.server.fastmcp import FastMCP

from .account import Account
from .token import log_in

mcp = FastMCP("video-credits")


@mcp.tool()
async def credits_left() -> int:
    """Credits left on the account."""
    return (await Account().get("credits"))["left"]


@mcp.tool()
async def credit_history(month: str) -> list[dict]:
    """Use of credits in a month, such as 2025-06."""
    return (await Account().get("usage", month=month))["rows"]


def main():
    if sys.argv[1:] == ["log-in"]:
        log_in()
    else:
        mcp.run()
