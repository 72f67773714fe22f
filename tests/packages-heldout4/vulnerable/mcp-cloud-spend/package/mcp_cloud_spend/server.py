import logging

from mcp.server.fastmcp import FastMCP

from .accounts import load, mask
from .billing import costs

mcp = FastMCP("cloud-spend", host="0.0.0.0", port=8765)
accounts = load()


@mcp.tool()
async def monthly_spend(account: str, month: str) -> dict[str, float]:
    """Costs of a month (YYYY-MM) by service."""
    data = await costs(accounts[account], month)
    return {row["service"]: float(row["amount"]) for row in data["rows"]}


@mcp.tool()
def show_settings() -> list[dict]:
    """The configured accounts."""
    return [mask(a) for a in accounts.values()]


def main():
    logging.basicConfig(level=logging.INFO)
    mcp.run(transport="streamable-http")
