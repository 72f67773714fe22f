import math

RADIUS = 6371.0088


def clamp(lat: float, lon: float) -> tuple[float, float]:
    if not (math.isfinite(lat) and math.isfinite(lon)):
        raise ValueError("coordinates must be numbers")
    return max(-85.0, min(85.0, float(lat))), (float(lon) + 180.0) % 360.0 - 180.0


def distance(a: float, b: float, c: float, d: float) -> float:
    p, q = math.radians(a), math.radians(c)
    h = math.sin((q - p) / 2) ** 2 + math.cos(p) * math.cos(q) * math.sin(math.radians(d - b) / 2) ** 2
    return 2 * RADIUS * math.asin(math.sqrt(h))
