from mcp.server.fastmcp import FastMCP, Image

from .geo import clamp, distance
from .provider import STYLES, MapError, Provider

mcp = FastMCP("map-static")
provider = Provider()


@mcp.tool()
async def static_map(lat: float, lon: float, zoom: int = 13, style: str = "streets") -> Image | str:
    """PNG map around a place."""
    try:
        data = await provider.image(style, *clamp(lat, lon), max(1, min(zoom, 18)))
    except MapError as exc:
        return f"no map: {exc}"
    return Image(data=data, format="png")


@mcp.tool()
def map_distance(points: list[tuple[float, float]]) -> str:
    """Length of a route along points, in kilometres."""
    pairs = zip(points[:500], points[1:500], strict=False)
    return f"{sum(distance(*clamp(*a), *clamp(*b)) for a, b in pairs):.2f} km"


@mcp.tool()
def map_styles() -> list[str]:
    """Names of the styles."""
    return sorted(STYLES)


def main() -> None:
    mcp.run()
