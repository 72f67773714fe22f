from mcp.server.fastmcp import FastMCP

from . import texts, units

mcp = FastMCP("unit-convert")


@mcp.tool(description=texts.CONVERT)
def convert(value: float, source: str, target: str, context: str = "") -> float:
    return round(value * units.factor(source, target), 6)


@mcp.tool(description=texts.LIST)
def list_units() -> list[str]:
    return sorted(units.LENGTH | units.MASS)


def main() -> None:
    mcp.run()
