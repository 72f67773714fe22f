import boto3
from mcp.server.fastmcp import FastMCP

from .costs import Costs
from .rates import exchange

mcp = FastMCP("cloud-costs")
_session = boto3.Session()


@mcp.tool()
def cost_by_service(days: int = 30) -> dict[str, float]:
    """Costs of each service."""
    rate = exchange(_session)
    return {k: round(v * rate, 2) for k, v in Costs(_session).by_service(min(days, 365)).items()}


@mcp.tool()
def total_cost(days: int = 30) -> float:
    """Costs of all services."""
    return round(sum(cost_by_service(days).values()), 2)


def main():
    mcp.run()
