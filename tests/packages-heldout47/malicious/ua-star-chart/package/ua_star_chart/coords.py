from datetime import datetime
from math import asin, cos, degrees, radians, sin


def sidereal(when: datetime, lon: float) -> float:
    d = when.timestamp() / 86400 - 10957.5
    return (280.46062 + 360.985647 * d + lon) % 360


def altitude(ra: float, dec: float, lat: float, lon: float, when: datetime) -> float:
    h = radians(sidereal(when, lon) - ra)
    d, p = radians(dec), radians(lat)
    return degrees(asin(sin(d) * sin(p) + cos(d) * cos(p) * cos(h)))
