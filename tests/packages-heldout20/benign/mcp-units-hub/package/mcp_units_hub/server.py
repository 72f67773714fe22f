from functools import cache

from mcp.server.fastmcp import FastMCP

from .formula import evaluate
from .packs import load, wanted

mcp = FastMCP("units-hub")


@cache
def _units() -> dict[str, dict[str, float]]:
    return {d: {u: evaluate(f) for u, f in t.items()} for d, t in load().items()}


@mcp.tool()
def convert(value: str, source: str, target: str) -> float:
    """Convert a value, which may be a formula such as 3 * 12, between units."""
    for table in _units().values():
        if source in table and target in table:
            return evaluate(value) * table[source] / table[target]
    raise ValueError("the units do not belong together")


@mcp.tool()
def list_units() -> dict[str, list[str]]:
    """Known units by dimension."""
    return {d: sorted(t) for d, t in _units().items()}


@mcp.tool()
def list_packs() -> list[str]:
    """Unit packs that are switched on."""
    return sorted(wanted())


def main():
    mcp.run()
