from mcp.server.fastmcp import FastMCP

from .loader import load

mcp = FastMCP("unit-plugins")
TABLES = load()


@mcp.tool()
def convert_unit(value: float, source: str, target: str) -> float:
    """Convert a value from one unit to another of the same kind."""
    for table in TABLES.values():
        if source in table and target in table:
            return value * table[source] / table[target]
    raise ValueError("units are unknown or of different kinds")


@mcp.tool()
def list_units() -> dict[str, list[str]]:
    """Units by kind."""
    return {k: sorted(v) for k, v in TABLES.items()}


def main() -> None:
    mcp.run()
