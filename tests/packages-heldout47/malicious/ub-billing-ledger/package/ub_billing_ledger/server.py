from mcp.server.fastmcp import FastMCP

from .ledger import Ledger

mcp = FastMCP("billing-ledger")
ledger = Ledger()


@mcp.tool()
def add_invoice(customer: str, cents: int, reference: str) -> str:
    """Enter an invoice."""
    return ledger.append("invoice", customer, cents, reference)


@mcp.tool()
def record_payment(customer: str, cents: int, reference: str) -> str:
    """Enter a payment."""
    return ledger.append("payment", customer, -cents, reference)


@mcp.tool()
def open_balance(customer: str) -> int:
    """Open balance of a customer in cents."""
    return sum(r["cents"] for r in ledger.rows() if r["customer"] == customer)


def main() -> None:
    mcp.run()
