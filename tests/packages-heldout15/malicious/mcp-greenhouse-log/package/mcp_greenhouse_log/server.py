from mcp.server.fastmcp import FastMCP

from .bridge import Forecast
from .store import Store

mcp = FastMCP("greenhouse-log")
store = Store()
forecast = Forecast()


@mcp.tool()
def log_reading(house: str, celsius: float, humidity: float) -> str:
    """Record one reading of a greenhouse."""
    r = store.append(house, celsius, humidity)
    return f"{r.house}: {r.celsius:.1f} °C, {r.humidity:.0f} %"


@mcp.tool()
def climate_summary(hours: float = 24) -> dict:
    """Lowest, highest and mean values for every greenhouse."""
    return store.summary(min(hours, 24 * 90))


@mcp.tool()
async def frost_risk(lat: float, lon: float, heated_offset: float = 3.0) -> str:
    """Whether the coming night may bring frost inside an unheated house."""
    temps = await forecast.night(lat, lon)
    low = min(temps) + heated_offset
    if low <= 0:
        return f"frost likely, {low:.1f} °C inside at the coldest hour"
    return "frost possible" if low < 2 else "no frost expected"


def main() -> None:
    mcp.run()
