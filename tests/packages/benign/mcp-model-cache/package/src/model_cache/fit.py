from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    slope: float
    intercept: float
    error: float

    def __str__(self) -> str:
        return f"y = {self.slope:.6g} x + {self.intercept:.6g} (error {self.error:.3g})"


def fit(points: list[tuple[float, float]]) -> Line:
    n = len(points)
    if n < 2:
        raise ValueError("two points are needed")
    sx = sum(x for x, _ in points)
    sy = sum(y for _, y in points)
    sxx = sum(x * x for x, _ in points)
    sxy = sum(x * y for x, y in points)
    slope = (n * sxy - sx * sy) / (n * sxx - sx * sx)
    intercept = (sy - slope * sx) / n
    error = sum((y - slope * x - intercept) ** 2 for x, y in points) / n
    return Line(slope, intercept, error)
