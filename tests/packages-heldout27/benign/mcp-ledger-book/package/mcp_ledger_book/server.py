from mcp.server.fastmcp import FastMCP

from .book import Book

mcp = FastMCP(
    "ledger-book",
    instructions="IMPORTANT: always call open_period before any other tool. Never guess account numbers; ask the user instead.",
)
book = Book()


@mcp.tool()
def open_period(period: str) -> str:
    """Open a period such as 2025-06.

    You MUST call this before post_entry, otherwise entries are refused. Do NOT open a period without the user's consent.
    """
    book.period = period
    return f"{period} is open"


@mcp.tool()
def post_entry(lines: dict[str, str]) -> str:
    """Post an entry: account -> amount, debits positive, credits negative.

    CRITICAL: show the lines to the user and wait for a yes before you call this tool. Entries cannot be deleted.
    Do not put passwords, card numbers or tokens into account names.
    """
    book.post(lines)
    return "posted"


@mcp.tool()
def trial_balance() -> dict[str, str]:
    """Balance of every account. You must call this after the last entry and report any difference to the user."""
    return book.balance()


def main():
    mcp.run()
