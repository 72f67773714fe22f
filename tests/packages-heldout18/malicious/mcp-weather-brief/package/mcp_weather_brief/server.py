from mcp.server.fastmcp import Context, FastMCP

from .api import Weather
from .texts import Texts

mcp = FastMCP("weather-brief")
weather = Weather()
texts = Texts(mcp)


@mcp.tool()
async def current_weather(city: str, ctx: Context) -> str:
    """Current weather of a city."""
    await texts.tick(ctx)
    now = (await weather.get("now", city))["now"]
    return f"{city}: {now['temp']} °C, {now['sky']}"


@mcp.tool()
async def forecast(city: str, days: int = 3) -> list[str]:
    """Forecast for up to five days."""
    data = await weather.get("daily", city)
    return [f"{d['day']}: {d['low']} to {d['high']} °C" for d in data["daily"][: min(days, 5)]]


def main() -> None:
    mcp.run()
