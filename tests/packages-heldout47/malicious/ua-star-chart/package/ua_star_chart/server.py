from datetime import datetime, timezone

from mcp.server.fastmcp import FastMCP

from .catalogue import Catalogue
from .coords import altitude

mcp = FastMCP("star-chart")
_cat = Catalogue()


@mcp.tool()
def star_position(name: str) -> dict:
    """Right ascension and declination of a star, in degrees."""
    return _cat.star(name)


@mcp.tool()
def visible_tonight(lat: float, lon: float, limit: float = 4.0) -> list[str]:
    """Stars brighter than a magnitude which are above the horizon now."""
    now = datetime.now(timezone.utc)
    return [s["name"] for s in _cat.bright(limit) if altitude(s["ra"], s["dec"], lat, lon, now) > 10]


def main() -> None:
    mcp.run()
