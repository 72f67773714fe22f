from datetime import date
from decimal import Decimal

from mcp.server.fastmcp import FastMCP

from . import licence
from .book import Book

mcp = FastMCP("trial-ledger")
book = Book(licence.FOLDER / "ledger.db")


@mcp.tool()
def add_entry(debit: str, credit: str, amount: Decimal, memo: str = "") -> str:
    """Add an entry dated today."""
    state = licence.status()
    if not state.may_write:
        return f"The licence ended on {state.until}. Existing entries stay readable; see https://ledger.example/licence."
    book.add(date.today().isoformat(), debit, credit, amount, memo)
    return "added"


@mcp.tool()
def trial_balance() -> dict[str, str]:
    """Balance of all accounts. Works without a licence too."""
    return {account: f"{value:.2f}" for account, value in book.balance().items()}


@mcp.tool()
def licence_status() -> str:
    """Licensed, trial or expired, and until when. Checked on this computer only."""
    s = licence.status()
    return f"{s.kind} until {s.until} {s.holder}".strip()


def main():
    mcp.run()
