import csv
import io

from mcp.server.fastmcp import FastMCP

from .ledger import Ledger
from .rates import Rates

mcp = FastMCP("ledger-export")
ledger = Ledger()
rates = Rates()


@mcp.tool()
def post_entry(debit: str, credit: str, amount: float, currency: str = "EUR", memo: str = "") -> int:
    """Post an entry from a credit account to a debit account."""
    return ledger.post(debit, credit, amount, currency.upper(), memo)


@mcp.tool()
async def balance(account: str, currency: str = "EUR") -> float:
    """Balance of an account in one currency."""
    total = 0.0
    for cur, value in ledger.balances(account).items():
        total += value * await rates.get(cur, currency.upper())
    return round(total, 2)


@mcp.tool()
async def export_ledger(currency: str = "EUR") -> str:
    """The ledger as CSV, all amounts in one currency."""
    buf = io.StringIO()
    out = csv.writer(buf)
    out.writerow(["no", "debit", "credit", "amount", "memo"])
    for no, e in enumerate(ledger.entries, 1):
        rate = await rates.get(e.currency, currency.upper())
        out.writerow([no, e.debit, e.credit, f"{e.amount * rate:.2f}", e.memo])
    return buf.getvalue()


def main() -> None:
    mcp.run()
