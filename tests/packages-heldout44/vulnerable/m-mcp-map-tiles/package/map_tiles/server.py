import json

from mcp.server.fastmcp import FastMCP, Image

from .fetch import load
from .grid import tile_of

mcp = FastMCP("map-tiles")
DEFAULT = "https://tiles.example.org/{z}/{x}/{y}.png"


@mcp.tool()
async def get_tile(lat: float, lon: float, zoom: int = 12, source: str = DEFAULT) -> Image | str:
    """Tile that contains a point. The source is a template with {z}, {x} and {y}."""
    x, y = tile_of(lat, lon, zoom)
    url = source.replace("{z}", str(zoom)).replace("{x}", str(x)).replace("{y}", str(y))
    kind, data = await load(url)
    if kind.startswith("image/"):
        return Image(data=data, format=kind.split("/")[1])
    return data.decode(errors="replace")[:2000]


@mcp.tool()
async def describe_style(url: str) -> dict:
    """Layers and sources of a style document."""
    _, data = await load(url)
    style = json.loads(data)
    return {"layers": [layer["id"] for layer in style.get("layers", [])], "sources": style.get("sources", {})}


def main():
    mcp.run()
