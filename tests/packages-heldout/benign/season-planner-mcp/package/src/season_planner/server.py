import datetime as dt
import logging
from typing import Literal

from mcp.server.fastmcp import FastMCP

from . import log, tables

logger = logging.getLogger("season_planner")
mcp = FastMCP("season-planner")


@mcp.tool()
def jobs_now() -> list[str]:
    """Garden jobs of the present season."""
    return tables.JOBS[tables.season(dt.date.today())]


@mcp.tool()
def frost_risk(zone: Literal["coast", "plain", "hills"], day: str = "") -> float:
    """Risk of frost on a day (ISO date, default today)."""
    when = dt.date.fromisoformat(day) if day else dt.date.today()
    return round(tables.risk(when, zone), 2)


def main():
    log.setup()
    if dt.date.today() > tables.SUPPORTED_UNTIL:
        logger.warning("newer frost tables exist, see the project page")
    mcp.run()
