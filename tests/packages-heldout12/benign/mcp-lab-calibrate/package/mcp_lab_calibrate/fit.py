from math import sqrt
from statistics import correlation, linear_regression


def line(x: list[float], y: list[float]) -> dict:
    if len(x) != len(y) or len(x) < 3:
        raise ValueError("three or more pairs are needed")
    slope, intercept = linear_regression(x, y)
    rest = [b - (slope * a + intercept) for a, b in zip(x, y)]
    return {
        "slope": slope,
        "intercept": intercept,
        "r2": correlation(x, y) ** 2,
        "residual_sd": sqrt(sum(r * r for r in rest) / (len(rest) - 2)),
    }
