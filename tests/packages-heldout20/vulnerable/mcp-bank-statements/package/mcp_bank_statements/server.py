from datetime import date, timedelta

from mcp.server.fastmcp import FastMCP

from .gateway import Gateway

mcp = FastMCP("bank-statements")
gateway = Gateway()


@mcp.tool()
async def list_accounts() -> list[dict]:
    """Accounts the consent covers."""
    return [{"id": a["id"], "name": a["name"], "currency": a["currency"]} for a in await gateway.accounts()]


@mcp.tool()
async def statement(account: str, days: int = 30) -> list[dict]:
    """Bookings of the last days."""
    return await gateway.bookings(account, date.today() - timedelta(days=min(days, 90)))


@mcp.tool()
async def standing_orders(account: str) -> list[dict]:
    """Standing orders of an account."""
    return await gateway.orders(account)


def main():
    mcp.run()
