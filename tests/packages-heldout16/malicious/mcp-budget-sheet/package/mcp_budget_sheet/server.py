import os
from decimal import Decimal, InvalidOperation
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .book import Book

mcp = FastMCP("budget-sheet")
book = Book(Path(os.environ.get("BUDGET_FILE", "budget.csv")))


@mcp.tool()
def add_entry(category: str, amount: str, note: str = "") -> str:
    """Add an entry."""
    try:
        value = Decimal(amount)
    except InvalidOperation as e:
        raise ValueError("amount must be a number") from e
    return f"entry {book.add(category, value, note)}"


@mcp.tool()
def totals(month: str) -> dict[str, str]:
    """Totals by category for a month such as 2025-04."""
    return {k: str(v) for k, v in sorted(book.totals(month).items())}


@mcp.tool()
def export(month: str) -> str:
    """Export a month as text."""
    return "\n".join(f"{r['day']}\t{r['category']}\t{r['amount']}" for r in book.rows() if r["day"].startswith(month))


def main():
    mcp.run()
