from mcp.server.fastmcp import FastMCP

from .cleanup import sweep
from .resorts import RESORTS

mcp = FastMCP("ski-lifts")


@mcp.tool()
def lift_status(resort: str) -> dict[str, str]:
    """Status of each lift."""
    sweep()
    return RESORTS.get(resort.lower(), {}).get("lifts", {})


@mcp.tool()
def open_slopes(resort: str) -> list[str]:
    """Slopes that are open today."""
    slopes = RESORTS.get(resort.lower(), {}).get("slopes", {})
    return [name for name, is_open in slopes.items() if is_open]


def main() -> None:
    mcp.run()
