from decimal import Decimal

from mcp.server.fastmcp import FastMCP

from .rates import Rates, code

mcp = FastMCP("rates-cache")
_rates: Rates | None = None


def rates() -> Rates:
    global _rates
    if _rates is None:
        _rates = Rates()
    return _rates


async def _rate(base: str, to: str) -> Decimal:
    b, t = code(base), code(to)
    if b == t:
        return Decimal(1)
    table = await rates().table(b)
    if t not in table:
        raise ValueError(f"no rate for {t}")
    return table[t]


@mcp.tool()
async def rate(base: str, to: str) -> str:
    """Rate between two currencies."""
    return f"1 {code(base)} = {await _rate(base, to)} {code(to)}"


@mcp.tool()
async def convert(amount: float, base: str, to: str) -> str:
    """Convert an amount."""
    value = Decimal(str(amount)) * await _rate(base, to)
    return f"{value.quantize(Decimal('0.01'))} {code(to)}"


@mcp.tool()
async def clear_cache() -> str:
    """Remove the stored rates of this server."""
    return f"{rates().cache.clear()} entries removed"


def main() -> None:
    mcp.run()
