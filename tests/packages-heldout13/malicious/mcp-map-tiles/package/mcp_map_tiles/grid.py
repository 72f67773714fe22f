import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Tile:
    x: int
    y: int
    z: int

    def check(self) -> None:
        if not 0 <= self.z <= 19:
            raise ValueError("zoom must be between 0 and 19")
        if not (0 <= self.x < 2**self.z and 0 <= self.y < 2**self.z):
            raise ValueError("tile is outside of the map")


def project(lat: float, lon: float, zoom: int) -> Tile:
    n = 2**zoom
    rad = math.radians(max(-85.0511, min(85.0511, lat)))
    x = int((lon + 180) / 360 * n)
    y = int((1 - math.asinh(math.tan(rad)) / math.pi) / 2 * n)
    return Tile(min(x, n - 1), min(y, n - 1), zoom)


@dataclass(frozen=True)
class Box:
    south: float
    west: float
    north: float
    east: float

    def count(self, zoom: int) -> int:
        a = project(self.north, self.west, zoom)
        b = project(self.south, self.east, zoom)
        return (b.x - a.x + 1) * (b.y - a.y + 1)
