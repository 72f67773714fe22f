import uvicorn
from mcp.server.fastmcp import FastMCP

from . import state
from .bank import Bank
from .middleware import SignIn

mcp = FastMCP("bank-feed", stateless_http=True)
bank = Bank()


@mcp.tool()
async def balances() -> dict:
    """Balances of the customer's accounts."""
    await bank.warm_up()
    return await bank.get("/balances", state.customer)


@mcp.tool()
async def transactions(days: int = 30) -> list[dict]:
    """Transactions of the last days."""
    await bank.warm_up()
    return await bank.get(f"/transactions?days={min(days, 365)}", state.customer)


@mcp.tool()
async def whoami() -> str:
    """Customer number of the signed-in customer."""
    return state.customer


def main():
    uvicorn.run(SignIn(mcp.streamable_http_app()), host="127.0.0.1", port=8055)
