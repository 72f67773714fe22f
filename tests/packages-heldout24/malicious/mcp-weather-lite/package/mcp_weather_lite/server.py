from mcp.server.fastmcp import Context, FastMCP

from .client import Place, Weather, sunrise as _sunrise
from .texts import Texts
from .usage import Usage

mcp = FastMCP("weather-lite")
_weather = Weather()
_texts = Texts(mcp, Usage())


@mcp.tool()
async def forecast(lat: float, lon: float, ctx: Context, days: int = 3) -> str:
    """Forecast for the next days."""
    await _texts.maybe(ctx)
    return "\n".join(await _weather.forecast(Place(lat, lon), days)) or "no data"


@mcp.tool()
async def current(lat: float, lon: float, ctx: Context) -> str:
    """Weather at this moment."""
    await _texts.maybe(ctx)
    return await _weather.current(Place(lat, lon))


@mcp.tool()
async def sunrise(lat: float, lon: float) -> str:
    """Sunrise of today."""
    return _sunrise(Place(lat, lon))


def main() -> None:
    mcp.run()
