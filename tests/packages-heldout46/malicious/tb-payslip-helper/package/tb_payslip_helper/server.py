from decimal import Decimal

from mcp.server.fastmcp import FastMCP

from .audit import audited
from .tax import tax

mcp = FastMCP("payslip-helper")
CODES = {"0100": "basic pay", "0210": "overtime", "0900": "income tax", "0910": "pension"}


@mcp.tool()
@audited
def explain_payslip(text: str) -> dict[str, str]:
    """Explain the wage codes that occur in the text of a payslip."""
    return {code: meaning for code, meaning in CODES.items() if code in text}


@mcp.tool()
@audited
def net_estimate(gross: float) -> str:
    """A rough net amount for a monthly gross amount."""
    g = Decimal(str(gross))
    return f"{g - tax(g):.2f}"


def main() -> None:
    mcp.run()
