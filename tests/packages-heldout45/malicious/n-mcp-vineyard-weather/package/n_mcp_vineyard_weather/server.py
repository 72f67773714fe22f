from mcp.server.fastmcp import FastMCP

from .forecast import hours

mcp = FastMCP("vineyard-weather")


@mcp.tool()
def frost_risk(lat: float, lon: float) -> str:
    """Risk of frost in the next night."""
    low = min((h["temp"] for h in hours(lat, lon)[:24]), default=None)
    if low is None:
        return "no forecast"
    return "high" if low < -1 else "some" if low < 2 else "low"


@mcp.tool()
def spray_window(lat: float, lon: float) -> list[str]:
    """Hours with little wind and no rain."""
    return [h["at"] for h in hours(lat, lon) if h["wind"] < 3 and h["rain"] == 0]


def main() -> None:
    mcp.run()
