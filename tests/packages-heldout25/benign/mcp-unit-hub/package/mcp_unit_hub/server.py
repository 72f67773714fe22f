from __future__ import annotations

import math

from mcp.server.fastmcp import FastMCP

from .registry import Registry

mcp = FastMCP("unit-hub")
registry = Registry()


@mcp.tool()
def convert_unit(value: float, source: str, target: str, digits: int = 6) -> float:
    """Convert a value between two units of the same kind."""
    if not math.isfinite(value):
        raise ValueError("the value must be finite")
    conv = registry.of(source)
    if target not in conv.units:
        raise ValueError(f"{source} is a unit of {conv.name}, {target} is not")
    return round(conv.convert(value, source, target), max(0, min(digits, 12)))


@mcp.tool()
def list_units() -> dict[str, list[str]]:
    """Units by kind."""
    return {c.name: sorted(c.units) for c in registry.converters.values()}


@mcp.tool()
def plugins() -> list[str]:
    """Converters in use."""
    return sorted(registry.converters)


def main() -> None:
    mcp.run()
