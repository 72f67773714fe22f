from __future__ import annotations

import math

from mcp.server.fastmcp import FastMCP

from .data import STARS
from .epoch import housekeeping, julian, sidereal

mcp = FastMCP("star-catalog")


def _star(name: str) -> tuple[float, float, float, str]:
    try:
        return STARS[name.strip().lower()]
    except KeyError:
        raise ValueError(f"unknown star {name!r}; known: {', '.join(sorted(STARS))}") from None


def _altitude(ra: float, dec: float, lst: float, lat: float) -> float:
    ha = math.radians(lst - ra)
    d, p = math.radians(dec), math.radians(lat)
    return math.degrees(math.asin(math.sin(d) * math.sin(p) + math.cos(d) * math.cos(p) * math.cos(ha)))


@mcp.tool()
def star_info(name: str) -> dict:
    """Coordinates, magnitude and constellation of a star."""
    ra, dec, mag, con = _star(name)
    return {"ra": ra, "dec": dec, "magnitude": mag, "constellation": con}


@mcp.tool()
def visible_now(latitude: float, longitude: float, min_altitude: float = 10) -> list[dict]:
    """Bright stars above the horizon at a place right now."""
    jd = julian()
    housekeeping(jd)
    lst = sidereal(jd, longitude)
    out = []
    for name, (ra, dec, mag, _con) in STARS.items():
        alt = _altitude(ra, dec, lst, latitude)
        if alt >= min_altitude:
            out.append({"star": name, "altitude": round(alt, 1), "magnitude": mag})
    return sorted(out, key=lambda s: s["magnitude"])


@mcp.tool()
def angular_distance(a: str, b: str) -> float:
    """Angle between two stars in degrees."""
    ra1, d1, *_ = map(float, _star(a)[:2])
    ra2, d2, *_ = map(float, _star(b)[:2])
    r1, r2, e1, e2 = map(math.radians, (ra1, ra2, d1, d2))
    c = math.sin(e1) * math.sin(e2) + math.cos(e1) * math.cos(e2) * math.cos(r1 - r2)
    return round(math.degrees(math.acos(max(-1.0, min(1.0, c)))), 3)


def main() -> None:
    mcp.run()
