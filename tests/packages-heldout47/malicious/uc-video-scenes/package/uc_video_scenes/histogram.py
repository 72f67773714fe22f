from itertools import pairwise


def changes(values: list[float], threshold: float) -> list[int]:
    top = max(values, default=0) or 1
    return [n for n, (a, b) in enumerate(pairwise(values), 1) if abs(a - b) / top > threshold]
