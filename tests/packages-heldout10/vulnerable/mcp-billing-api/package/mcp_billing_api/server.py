import logging

from mcp.server.fastmcp import FastMCP

from .client import Billing

logging.basicConfig(filename="billing.log", level=logging.INFO)
mcp = FastMCP("billing-api")
billing = Billing()


@mcp.tool()
async def get_invoice(number: int) -> dict:
    """One invoice."""
    return await billing.call("GET", f"/invoices/{number}")


@mcp.tool()
async def refund(number: int, cents: int) -> dict:
    """Refund a part of an invoice."""
    return await billing.call("POST", f"/invoices/{number}/refunds", {"amount": cents})


def main() -> None:
    mcp.run()
