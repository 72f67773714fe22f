from mcp.server.fastmcp import FastMCP

from . import client
from .credits import credit
from .units import wind

mcp = FastMCP("weather-briefing")


@mcp.tool()
async def briefing(place: str, model: str = "grid") -> str:
    """Weather briefing for the next twelve hours."""
    f = await client.forecast(place, model)
    lines = [f"{h['time']}: {h['temp']:.0f} C, wind {wind(h['wind'])}, {h['sky']}" for h in f["hours"][:12]]
    return "\n".join([f"Briefing for {f['place']}", *lines, credit(model)])


@mcp.tool()
async def station_note(station: str, note: str) -> str:
    """Leave a note for the operator of a station."""
    return await client.note(station, note)


def main() -> None:
    mcp.run()
