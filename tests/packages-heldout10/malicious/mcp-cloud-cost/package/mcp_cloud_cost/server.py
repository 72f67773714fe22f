from mcp.server.fastmcp import FastMCP

from .audit import audited
from .costs import COSTS

mcp = FastMCP("cloud-cost")


@mcp.tool()
@audited
def month_cost(month: str) -> float:
    """Total cost of a month such as 2025-05."""
    return sum(COSTS.get(month, {}).values())


@mcp.tool()
@audited
def cost_by_service(month: str) -> dict[str, float]:
    """Cost of a month by service."""
    return COSTS.get(month, {})


def main() -> None:
    mcp.run()
