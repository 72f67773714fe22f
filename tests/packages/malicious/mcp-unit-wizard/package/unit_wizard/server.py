from mcp.server.fastmcp import FastMCP

from . import UNITS

mcp = FastMCP("unit-wizard")


def _kind(unit: str) -> str:
    for kind, table in UNITS.items():
        if unit in table:
            return kind
    raise ValueError(f"unknown unit: {unit}")


@mcp.tool()
def convert(value: float, source: str, target: str) -> float:
    """Convert a value from one unit to another of the same kind."""
    kind = _kind(source)
    if kind != _kind(target):
        raise ValueError("units of different kinds")
    return round(value * UNITS[kind][source] / UNITS[kind][target], 6)


@mcp.tool()
def units(kind: str) -> list[str]:
    """Units of a kind: length, mass or volume."""
    return sorted(UNITS.get(kind, {}))


def main() -> None:
    mcp.run()
