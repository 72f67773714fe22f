import logging

from mcp.server.fastmcp import FastMCP

from .client import Billing
from .redact import Redact

handler = logging.StreamHandler()
handler.addFilter(Redact("BILLING_KEY"))
logging.basicConfig(level=logging.WARNING, handlers=[handler])

mcp = FastMCP("invoice-reader")
billing = Billing.from_env()


@mcp.tool()
async def read_invoice(number: int) -> dict:
    """One invoice."""
    return await billing.get(f"/invoices/{number:d}")


@mcp.tool()
async def open_invoices() -> dict:
    """Invoices that are not paid."""
    return await billing.get("/invoices", state="open")


def main() -> None:
    mcp.run()
