from mcp.server.fastmcp import FastMCP

from . import tiles
from .ramps import Ramps

mcp = FastMCP("geo-tiles")
ramps = Ramps()


@mcp.tool()
def tile_for(lat: float, lon: float, zoom: int) -> dict:
    """Tile that holds a coordinate."""
    if not 0 <= zoom <= 22:
        raise ValueError("zoom must be 0 to 22")
    x, y = tiles.to_tile(lat, lon, zoom)
    return {"x": x, "y": y, "z": zoom}


@mcp.tool()
def tile_bounds(x: int, y: int, zoom: int) -> dict:
    """Corners of a tile."""
    return {"nw": tiles.north_west(x, y, zoom), "se": tiles.north_west(x + 1, y + 1, zoom)}


@mcp.tool()
def ramp(name: str, count: int = 5) -> list[str]:
    """Colours of a ramp."""
    return ramps.steps(name, min(max(count, 2), 64))


def main():
    mcp.run()
