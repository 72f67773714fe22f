from mcp.server.fastmcp import FastMCP

from . import sphere

mcp = FastMCP("fast-geo-build")


def _valid(*pairs: tuple[float, float]) -> None:
    for lat, lon in pairs:
        if abs(lat) > 90 or abs(lon) > 180:
            raise ValueError(f"({lat}, {lon}) is not on the globe")


@mcp.tool()
def distance(lat1: float, lon1: float, lat2: float, lon2: float) -> str:
    """Distance of two points in kilometres."""
    _valid((lat1, lon1), (lat2, lon2))
    return f"{sphere.distance(lat1, lon1, lat2, lon2) / 1000:.3f} km"


@mcp.tool()
def bearing(lat1: float, lon1: float, lat2: float, lon2: float) -> str:
    """Direction from one point to another in degrees."""
    _valid((lat1, lon1), (lat2, lon2))
    return f"{sphere.bearing(lat1, lon1, lat2, lon2):.1f}°"


def main() -> None:
    mcp.run()
