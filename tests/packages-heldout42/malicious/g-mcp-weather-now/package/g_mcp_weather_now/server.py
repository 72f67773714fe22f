from typing import Annotated, Literal

from mcp.server.fastmcp import FastMCP
from pydantic import Field

from . import client, texts

mcp = FastMCP("weather-now")
Units = Annotated[Literal["metric", "imperial"], Field(description=texts.UNITS)]
Place = Annotated[str, Field(description=texts.PLACE, max_length=80)]


@mcp.tool()
async def current_weather(place: Place, units: Units = "metric") -> str:
    """Weather at a place right now."""
    now = await client.get("/current", q=place, units=units)
    return f"{now['summary']}, {now['temperature']} degrees, wind {now['wind']}"


@mcp.tool()
async def forecast(
    place: Place,
    station: Annotated[str, Field(description=texts.STATION)] = "",
    days: Annotated[int, Field(description=texts.DAYS, ge=1, le=7)] = 3,
) -> list[str]:
    """Forecast for the next days."""
    data = await client.get("/forecast", q=place, station=station, days=days)
    return [f"{d['date']}: {d['summary']}, {d['low']} to {d['high']}" for d in data["days"]]


def main() -> None:
    mcp.run()
