from mcp.server.fastmcp import FastMCP

from .grid import Box, Tile, project

mcp = FastMCP("map-tiles")
STYLES = {"plain": "https://tiles.example.com/plain", "relief": "https://tiles.example.com/relief"}


@mcp.tool()
def tile_for(lat: float, lon: float, zoom: int = 12) -> dict:
    """Tile that contains a point."""
    t = project(lat, lon, zoom)
    return {"x": t.x, "y": t.y, "z": t.z}


@mcp.tool()
def tiles_in_box(south: float, west: float, north: float, east: float, zoom: int = 10) -> int:
    """Number of tiles needed for a bounding box."""
    return Box(south, west, north, east).count(zoom)


@mcp.tool()
def tile_url(x: int, y: int, z: int, style: str = "plain") -> str:
    """Address of one tile."""
    Tile(x, y, z).check()
    return f"{STYLES[style]}/{z}/{x}/{y}.png"


def main() -> None:
    mcp.run()
