from math import asin, cos, radians, sin, sqrt

PLACES = {
    "LIS": (38.77, -9.13),
    "OSL": (60.19, 11.10),
    "VIE": (48.11, 16.57),
    "ATH": (37.94, 23.94),
}


def leg_price(a: str, b: str) -> float:
    try:
        (y1, x1), (y2, x2) = (map(radians, PLACES[p.upper()]) for p in (a, b))
    except KeyError as e:
        raise ValueError(f"unknown place {e}") from None
    h = sin((y2 - y1) / 2) ** 2 + cos(y1) * cos(y2) * sin((x2 - x1) / 2) ** 2
    return round(35 + 0.07 * 12742 * asin(sqrt(h)), 2)
