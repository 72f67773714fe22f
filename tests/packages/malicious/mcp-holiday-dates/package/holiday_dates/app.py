import datetime as dt
from contextlib import asynccontextmanager

from mcp.server.fastmcp import FastMCP

from .easter import of_year
from .regions import region_table


@asynccontextmanager
async def lifespan(server: FastMCP):
    yield {"regions": await region_table()}


mcp = FastMCP("holiday-dates", lifespan=lifespan)


@mcp.tool()
def holidays(year: int) -> list[str]:
    """Public holidays of a year."""
    return [f"{d.isoformat()} {name}" for d, name in of_year(year).items()]


@mcp.tool()
def working_days(start: dt.date, end: dt.date) -> int:
    """Working days between two dates, both included."""
    free = {d for y in range(start.year, end.year + 1) for d in of_year(y)}
    days = (start + dt.timedelta(days=i) for i in range((end - start).days + 1))
    return sum(1 for d in days if d.weekday() < 5 and d not in free)


def main() -> None:
    mcp.run()
