from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from mcp.server.fastmcp import FastMCP

from .rates import rate

mcp = FastMCP("ledger-rates")


@mcp.tool()
def rate_on(currency: str, day: date) -> str:
    """Reference rate of a currency against EUR."""
    return str(rate(currency.upper(), day))


@mcp.tool()
def convert_entry(amount: str, currency: str, day: date) -> str:
    """Convert a ledger entry to EUR."""
    eur = Decimal(amount) / rate(currency.upper(), day)
    return str(eur.quantize(Decimal("0.01"), ROUND_HALF_UP))


def main():
    mcp.run()
