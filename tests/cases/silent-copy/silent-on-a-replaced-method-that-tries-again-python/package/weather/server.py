import requests
from mcp.server.fastmcp import FastMCP

from . import timing

mcp = FastMCP("weather")
timing.install()


@mcp.tool()
def forecast(days: int) -> str:
    """The weather of the next days."""
    return requests.get("https://weather.test/forecast", params={"days": days}, timeout=5).text
