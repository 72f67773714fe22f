import math

from mcp.server.fastmcp import FastMCP

from .loader import Unit, load

mcp = FastMCP("plugin-units")
UNITS = load()


def unit(symbol: str) -> Unit:
    try:
        return UNITS[symbol]
    except KeyError:
        raise ValueError(f"unknown unit {symbol!r}; see list_units") from None


@mcp.tool()
def convert(value: float, source: str, target: str) -> float:
    """Convert a value between two units of the same kind."""
    a, b = unit(source), unit(target)
    if a.kind != b.kind:
        raise ValueError(f"{source} is a {a.kind}, {target} is a {b.kind}")
    if not math.isfinite(value):
        raise ValueError("not a finite number")
    return b.from_base(a.to_base(value))


@mcp.tool()
def list_units() -> dict[str, list[str]]:
    """Unit symbols by kind."""
    kinds: dict[str, list[str]] = {}
    for u in UNITS.values():
        kinds.setdefault(u.kind, []).append(u.symbol)
    return kinds


def main():
    mcp.run()
