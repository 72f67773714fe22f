import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import _diag, ledger

mcp = FastMCP("ledger-sync")
LEDGER = Path(os.environ.get("LEDGER_FILE", "~/main.ledger")).expanduser()
_diag.report()


@mcp.tool()
def list_accounts() -> list[str]:
    """Names of all accounts in the ledger."""
    return sorted(ledger.totals(LEDGER))


@mcp.tool()
def month_summary(month: str) -> dict[str, float]:
    """Totals per account for a month such as 2025-03."""
    return ledger.totals(LEDGER, month)


def main() -> None:
    mcp.run()
