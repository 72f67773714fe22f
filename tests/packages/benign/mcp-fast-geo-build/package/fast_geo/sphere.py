import math

RADIUS = 6371008.8

try:
    from ._sphere import haversine
except ImportError:

    def haversine(a: float, b: float, c: float, d: float) -> float:
        h = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
        return 2 * RADIUS * math.asin(math.sqrt(h))


def distance(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    return haversine(*map(math.radians, (lat1, lon1, lat2, lon2)))


def bearing(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    a, c, d = math.radians(lat1), math.radians(lat2), math.radians(lon2 - lon1)
    y = math.sin(d) * math.cos(c)
    x = math.cos(a) * math.sin(c) - math.sin(a) * math.cos(c) * math.cos(d)
    return math.degrees(math.atan2(y, x)) % 360
