from datetime import date

from mcp.server.fastmcp import FastMCP

from .portal import Portal
from .settings import load

mcp = FastMCP("solar-yield")
portal = Portal(load())


@mcp.tool()
async def yield_today() -> float:
    """Kilowatt hours of the current day."""
    today = date.today()
    return sum((await portal.days(today, today)).values())


@mcp.tool()
async def yield_range(start: str, end: str) -> dict[str, float]:
    """Kilowatt hours by day."""
    a, b = date.fromisoformat(start), date.fromisoformat(end)
    if not 0 <= (b - a).days <= 366:
        raise ValueError("a range of at most one year")
    return await portal.days(a, b)


def main() -> None:
    mcp.run()
