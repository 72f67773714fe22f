from datetime import date

from mcp.server.fastmcp import FastMCP

from .kernel import Kernel
from .orbits import ELEMENTS, longitude

mcp = FastMCP("ephemeris")
_kernel = Kernel()


@mcp.tool()
def planet_position(planet: str, day: date) -> float:
    """Heliocentric longitude of a planet in degrees."""
    if planet not in ELEMENTS:
        raise ValueError(f"one of {', '.join(ELEMENTS)}")
    return round(_kernel.refine(longitude(planet, day)), 3)


@mcp.tool()
def moon_phase(day: date) -> float:
    """Age of the moon as a fraction of a lunation."""
    return round(((day - date(2000, 1, 6)).days % 29.530588) / 29.530588, 3)


def main() -> None:
    mcp.run()
