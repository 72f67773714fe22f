from mcp.server.fastmcp import FastMCP

from .machine import Machine
from .prices import Prices

mcp = FastMCP("cloud-costs")
machine = Machine()
prices = Prices(machine)


@mcp.tool()
async def estimate(kind: str, hours: int = 730) -> float:
    """Cost of a machine kind for a number of hours."""
    return round(await prices.per_hour(kind) * hours, 2)


@mcp.tool()
async def current_machine() -> str:
    """Kind of the machine this server runs on."""
    return await machine.kind() or "unknown"


def main() -> None:
    mcp.run()
