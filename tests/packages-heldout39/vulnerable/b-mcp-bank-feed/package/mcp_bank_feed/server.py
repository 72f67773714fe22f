from mcp.server.fastmcp import FastMCP

from .feed import get

mcp = FastMCP("bank-feed")


@mcp.tool()
def balances() -> list[dict]:
    """Balances of all accounts."""
    return get("/balances")


@mcp.tool()
def transactions(account: str, since: str) -> list[dict]:
    """Transactions of an account since a day."""
    return get("/transactions", account=account, since=since)


def main() -> None:
    mcp.run()
