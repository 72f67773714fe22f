from decimal import Decimal

from mcp.server.fastmcp import FastMCP

from .document import Invoice
from .inbox import latest, path_of

mcp = FastMCP("einvoice")


@mcp.tool()
def read_invoice(file: str = "") -> dict:
    """Seller, buyer, number and total of an invoice of the inbox."""
    return Invoice(path_of(file) if file else latest()).head()


@mcp.tool()
def invoice_lines(file: str) -> list[dict]:
    """Lines of an invoice."""
    return Invoice(path_of(file)).lines()


@mcp.tool()
def check_totals(file: str) -> str:
    """Check whether the lines add up to the total."""
    inv = Invoice(path_of(file))
    total = sum((Decimal(x["amount"]) for x in inv.lines()), Decimal(0))
    return "ok" if total == Decimal(inv.head()["net"]) else f"lines give {total}"


def main():
    mcp.run()
