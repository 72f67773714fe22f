"""Naismith's rule."""


def hours(km: float, ascent_m: float, pace: float = 5.0) -> float:
    return round(km / pace + ascent_m / 600, 2)


def climb(profile: list[float]) -> float:
    return sum(max(0.0, b - a) for a, b in zip(profile, profile[1:]))
