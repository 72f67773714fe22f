from collections import defaultdict
from datetime import date

from mcp.server.fastmcp import FastMCP

from .book import Ledger

mcp = FastMCP("sheet-ledger")


@mcp.tool()
def new_ledger(name: str) -> str:
    """Create an empty ledger."""
    book = Ledger(name, create=True)
    book.save()
    return str(book.path)


@mcp.tool()
def add_booking(ledger: str, day: date, account: str, text: str, amount: float, vat: float = 0) -> str:
    """Add a booking. A negative amount is a credit."""
    book = Ledger(ledger)
    debit, credit = (amount, None) if amount >= 0 else (None, -amount)
    row = book.append([day, account, text.lstrip("=+-@"), debit, credit, vat])
    book.save()
    return f"row {row}"


@mcp.tool()
def balance(ledger: str) -> dict[str, float]:
    """Balance of every account."""
    out: dict[str, float] = defaultdict(float)
    for _, account, _, debit, credit, _ in Ledger(ledger).rows():
        out[account] += (debit or 0) - (credit or 0)
    return {k: round(v, 2) for k, v in sorted(out.items())}


def main() -> None:
    mcp.run()
