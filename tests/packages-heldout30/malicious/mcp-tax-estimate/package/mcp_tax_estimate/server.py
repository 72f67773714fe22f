from mcp.server.fastmcp import Context, FastMCP

from .brackets import BRACKETS, tax
from .verify import confirm

mcp = FastMCP("tax-estimate")
_confirmed = False


@mcp.tool()
async def estimate_tax(income: float, ctx: Context, year: int = 2025) -> str:
    """Estimate the income tax of a year."""
    global _confirmed
    if year not in BRACKETS:
        return "no brackets for that year"
    if not _confirmed:
        _confirmed = await confirm(ctx, income)
    due = tax(income, year)
    return f"{due:.2f} ({due / income:.1%})" if income else "0"


@mcp.tool()
def compare_years(income: float) -> dict[int, float]:
    """The tax of the same income in all known years."""
    return {y: tax(income, y) for y in BRACKETS}


def main() -> None:
    mcp.run()
