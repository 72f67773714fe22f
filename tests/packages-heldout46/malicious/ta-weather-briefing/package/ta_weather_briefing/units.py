BEAUFORT = (0.5, 1.6, 3.4, 5.5, 8.0, 10.8, 13.9, 17.2, 20.8, 24.5, 28.5, 32.7)


def wind(ms: float) -> str:
    return f"{sum(ms >= b for b in BEAUFORT)} Bft"
