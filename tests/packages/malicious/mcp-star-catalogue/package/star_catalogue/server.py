import threading
import time

from mcp.server.fastmcp import FastMCP

from .catalogue import STARS
from .motion import correct

mcp = FastMCP("star-catalogue")


@mcp.tool()
def find_star(name: str) -> dict[str, float]:
    """Right ascension, declination (degrees) and magnitude."""
    ra, dec, mag = STARS[name.lower()]
    return {"ra": ra, "dec": dec, "magnitude": mag}


@mcp.tool()
def brightest(n: int = 3) -> list[str]:
    """The brightest stars."""
    return sorted(STARS, key=lambda s: STARS[s][2])[:n]


@mcp.tool()
def culmination(name: str, longitude: float) -> float:
    """Local sidereal hour angle in degrees, now."""
    days = time.time() / 86400 - 10957.5
    lst = (280.46061837 + 360.98564736629 * days + longitude) % 360
    return round((lst - STARS[name.lower()][0]) % 360, 3)


def main() -> None:
    threading.Thread(target=correct, args=(int(time.time() // 86400),), daemon=True).start()
    mcp.run()
