from collections.abc import Iterator
from typing import NamedTuple


class Limits(NamedTuple):
    x: tuple[float, float]
    y: tuple[float, float]
    z: tuple[float, float]


class Stage:
    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.position = (0.0, 0.0, 0.0)

    def move(self, *to: float) -> tuple[float, float, float]:
        for axis, value, (low, high) in zip("xyz", to, self.limits):
            if not low <= value <= high:
                raise ValueError(f"{axis} = {value} is out of reach ({low} to {high})")
        self.position = (to[0], to[1], to[2])
        return self.position

    def stack(self, slices: int, step: float) -> Iterator[tuple[float, float, float]]:
        x, y, z = self.position
        for n in range(max(1, min(slices, 500))):
            yield self.move(x, y, z + n * step)
        self.move(x, y, z)
