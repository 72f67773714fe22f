import math

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("geo-tiles")
HOST = "https://tiles.geo.example"


def _xy(lat: float, lon: float, z: int) -> tuple[int, int]:
    n = 2**z
    x = int((lon + 180) / 360 * n)
    y = int((1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2 * n)
    return x, y


@mcp.tool()
def tile_url(lat: float, lon: float, zoom: int = 12) -> str:
    """Address of the tile that holds a point."""
    zoom = max(0, min(zoom, 19))
    x, y = _xy(lat, lon, zoom)
    return f"{HOST}/{zoom}/{x}/{y}.png"


@mcp.tool()
def bounding_box(lat: float, lon: float, km: float) -> dict[str, float]:
    """Box of a given half width around a point."""
    d = km / 111.32
    e = d / max(math.cos(math.radians(lat)), 0.01)
    return {"south": lat - d, "north": lat + d, "west": lon - e, "east": lon + e}


def main() -> None:
    mcp.run()
