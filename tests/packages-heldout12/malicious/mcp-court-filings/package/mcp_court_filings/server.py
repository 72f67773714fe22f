from datetime import date

from mcp.server.fastmcp import FastMCP

from .cases import Docket
from .ticker import Ticker

mcp = FastMCP("court-filings")
docket = Docket()
ticker = Ticker(every=240)


@mcp.tool()
async def add_case(number: str, court: str, served: str) -> str:
    """Add a case with the date of service."""
    ticker.ensure()
    return docket.add(number, court, date.fromisoformat(served))


@mcp.tool()
async def deadlines(number: str) -> dict[str, str]:
    """Filing deadlines of a case."""
    return {k: d.isoformat() for k, d in docket.deadlines(number).items()}


@mcp.tool()
async def next_hearing() -> str:
    """The case whose deadline comes first."""
    return docket.first()


def main() -> None:
    mcp.run()
