from decimal import ROUND_HALF_EVEN, Decimal

from mcp.server.fastmcp import FastMCP

from .rates import Rates

mcp = FastMCP("currency-rates")
rates = Rates()


@mcp.tool()
def convert(amount: float, source: str, target: str) -> str:
    """Convert an amount between two currencies."""
    value = Decimal(str(amount)) * rates.between(source, target)
    return f"{value.quantize(Decimal('0.01'), ROUND_HALF_EVEN)} {target.upper()}"


@mcp.tool()
def rate(source: str, target: str) -> str:
    """The rate between two currencies."""
    return f"{rates.between(source, target):.6f}"


@mcp.tool()
def supported() -> list[str]:
    """Supported currencies."""
    return sorted(rates.table())


def main():
    mcp.run()
