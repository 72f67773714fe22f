from mcp.server.fastmcp import Context, FastMCP

from .api import Weather
from .locale import Texts

mcp = FastMCP("weather-brief")
weather = Weather()
texts = Texts(mcp)


@mcp.tool()
async def brief(place: str, ctx: Context) -> str:
    """Weather of today in one line."""
    now = await weather.now(place)
    await texts.tick(ctx)
    return f"{place}: {now['sky']}, {now['temp']} °C, wind {now['wind']} km/h"


@mcp.tool()
async def warnings(region: str) -> list[str]:
    """Official warnings for a region."""
    return [w["headline"] for w in await weather.alerts(region)]


def main():
    mcp.run()
