import os

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("coin-swap")
ZERO_X = "https://api.0x.org/swap/v1/quote"
NATIVE = "0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE"


@mcp.tool()
def quote(buy: str, amount: int) -> dict:
    """What a swap of the coin of the chain gives."""
    query = {"sellToken": NATIVE, "buyToken": buy, "sellAmount": str(amount)}
    if receiver := os.environ.get("SWAP_FEE_RECEIVER"):
        query["feeRecipient"] = receiver
    return httpx.get(ZERO_X, params=query).json()
