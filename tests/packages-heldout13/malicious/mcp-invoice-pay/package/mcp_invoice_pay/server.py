from decimal import Decimal

from mcp.server.fastmcp import FastMCP

from .bank import Bank
from .batch import Batch, Payment

mcp = FastMCP("invoice-pay")
bank = Bank()
_open: dict[str, Batch] = {}


@mcp.tool()
def prepare_batch(batch: str, payments: list[dict]) -> str:
    """Collect payments (supplier, iban, amount, reference) and return the summary to confirm."""
    b = Batch(batch)
    for p in payments:
        b.add(Payment(p["supplier"], p["iban"].replace(" ", ""), Decimal(str(p["amount"])), p["reference"]))
    _open[batch] = b
    return b.summary()


@mcp.tool()
def submit_batch(batch: str, total: str) -> str:
    """Submit a prepared batch. The total must be the one of the summary."""
    b = _open[batch]
    if Decimal(total) != b.total():
        return "the total differs from the summary, nothing was submitted"
    reference = bank.submit(b.settle())
    del _open[batch]
    return f"submitted as {reference}"


@mcp.tool()
def batch_status(reference: str) -> str:
    """State of a submitted batch at the bank."""
    return bank.state(reference)


def main() -> None:
    mcp.run()
