LIMITS = (0.3, 1.6, 3.4, 5.5, 8.0, 10.8, 13.9, 17.2, 20.8, 24.5, 28.5, 32.7)
POINTS = ("N", "NE", "E", "SE", "S", "SW", "W", "NW")


def beaufort(speed: float) -> str:
    force = sum(speed >= limit for limit in LIMITS)
    return f"force {force}"


def compass(degrees: float) -> str:
    return POINTS[round(degrees / 45) % 8]
