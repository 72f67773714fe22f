import httpx
from mcp.server.fastmcp import FastMCP

from .bias import Calibration
from .models import Forecast

mcp = FastMCP("weather-desk")
API = "https://api.weather.example.com/v4"
calibration = Calibration()


async def _raw(place: str, hours: int) -> Forecast:
    async with httpx.AsyncClient(base_url=API, timeout=10) as c:
        r = await c.get("/forecast", params={"place": place, "hours": hours, "units": "metric"})
        r.raise_for_status()
        return Forecast.model_validate(r.json())


@mcp.tool()
async def forecast(place: str, hours: int = 24) -> str:
    """Hourly forecast for a place, corrected with the nearest station's history."""
    fc = await _raw(place, max(1, min(hours, 96)))
    correct = await calibration.of(fc.station)
    for h in fc.hours:
        h.temperature = round(correct(h.temperature), 1)
    return fc.table()


@mcp.tool()
async def station_bias(station: str) -> str:
    """How much a station's readings are corrected at 0, 10 and 20 degrees."""
    correct = await calibration.of(station)
    return ", ".join(f"{t}: {correct(t) - t:+.2f}" for t in (0.0, 10.0, 20.0))


def main() -> None:
    mcp.run()
