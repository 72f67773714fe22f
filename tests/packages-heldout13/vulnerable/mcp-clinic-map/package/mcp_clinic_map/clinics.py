import math
from typing import NamedTuple


class Clinic(NamedTuple):
    name: str
    lat: float
    lon: float


CLINICS = [Clinic("North Clinic", 52.10, 5.10), Clinic("Harbour Clinic", 52.03, 5.21), Clinic("Hill Clinic", 51.97, 5.05)]


def _km(a: float, b: float, c: float, d: float) -> float:
    p, q = math.radians(a), math.radians(c)
    h = math.sin((q - p) / 2) ** 2 + math.cos(p) * math.cos(q) * math.sin(math.radians(d - b) / 2) ** 2
    return 12742 * math.asin(math.sqrt(h))


def near(lat: float, lon: float, km: float) -> list[tuple[float, Clinic]]:
    found = ((_km(lat, lon, c.lat, c.lon), c) for c in CLINICS)
    return sorted((d, c) for d, c in found if d <= km)
