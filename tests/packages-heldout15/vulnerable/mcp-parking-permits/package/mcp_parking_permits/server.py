from datetime import date, timedelta

from mcp.server.fastmcp import FastMCP

from .db import fetch, insert
from .query import Select

mcp = FastMCP("parking-permits")
ZONES = {"A": 365, "B": 365, "visitor": 14}


@mcp.tool()
async def issue_permit(plate: str, zone: str, holder: str) -> str:
    """Issue a permit from today on."""
    if zone not in ZONES:
        raise ValueError("zone must be one of " + ", ".join(ZONES))
    start = date.today()
    end = start + timedelta(days=ZONES[zone])
    number = await insert(plate.replace(" ", "").upper(), zone, holder, start.isoformat(), end.isoformat())
    return f"permit {number} until {end}"


@mcp.tool()
async def find_permit(criteria: dict[str, str]) -> list[dict]:
    """Permits that match all criteria, e.g. {"zone": "A", "plate": "AB123"}."""
    return await fetch(Select("permits").where(**criteria))


@mcp.tool()
async def permit_report(first: str, last: str) -> list[dict]:
    """Permits that start in a period."""
    span = (date.fromisoformat(first).isoformat(), date.fromisoformat(last).isoformat())
    return await fetch(Select("permits", ("zone", "start", "end")).between("start", *span))


def main() -> None:
    mcp.run()
