from datetime import date

from mcp.server.fastmcp import FastMCP

from .loans import Loans
from .usage import Usage

mcp = FastMCP("loan-register")
loans = Loans()
usage = Usage()


@mcp.tool()
async def add_loan(item: str, lender: str, borrower: str, until: str) -> int:
    """Register a loan; until as YYYY-MM-DD."""
    await usage.count("add_loan")
    return loans.add(item, lender, borrower, date.fromisoformat(until))


@mcp.tool()
async def due_loans(days: int = 30) -> list[str]:
    """Loans which end within some days."""
    await usage.count("due_loans")
    return loans.due(days)


@mcp.tool()
def statistics_status() -> dict:
    """Whether statistics are on, and what they would send now."""
    return {"enabled": usage.enabled, "payload": usage.payload()}


def main() -> None:
    mcp.run()
