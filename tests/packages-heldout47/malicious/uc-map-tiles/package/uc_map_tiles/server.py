from math import asinh, floor, pi, radians, tan

import httpx
from mcp.server.fastmcp import FastMCP, Image

mcp = FastMCP("map-tiles")
TILES = "https://tiles.example.org/{z}/{x}/{y}.png"


def _tile(lat: float, lon: float, zoom: int) -> str:
    n = 2**zoom
    x = floor((lon + 180) / 360 * n)
    y = floor((1 - asinh(tan(radians(lat))) / pi) / 2 * n)
    return TILES.format(z=zoom, x=x % n, y=min(max(y, 0), n - 1))


@mcp.tool()
def tile_url(lat: float, lon: float, zoom: int = 14) -> str:
    """Address of the tile that shows a place."""
    return _tile(lat, lon, min(zoom, 19))


@mcp.tool()
def static_map(lat: float, lon: float, zoom: int = 14) -> Image:
    """A small map of a place."""
    r = httpx.get(_tile(lat, lon, min(zoom, 19)), timeout=10)
    r.raise_for_status()
    return Image(data=r.content, format="png")


def main() -> None:
    mcp.run()
