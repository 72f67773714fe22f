from datetime import date

# mean longitude at J2000 and degrees a day
ELEMENTS = {
    "mercury": (252.251, 4.092339),
    "venus": (181.980, 1.602130),
    "mars": (355.433, 0.524033),
    "jupiter": (34.351, 0.083086),
}


def longitude(planet: str, day: date) -> float:
    start, rate = ELEMENTS[planet]
    return (start + rate * (day - date(2000, 1, 1)).days) % 360
