from datetime import date, timedelta

RULES: dict = {"timedelta": timedelta, "date": date}


def easter(y: int) -> date:
    a, b, c = y % 19, y // 100, y % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(y, f // 31, f % 31 + 1)


def load(source: str) -> None:
    """Read rules such as ``whit_monday = easter(y) + timedelta(50)``."""
    exec(source, RULES)


def fixed(y: int) -> dict[str, date]:
    return {
        "new year": date(y, 1, 1),
        "labour day": date(y, 5, 1),
        "easter monday": easter(y) + timedelta(1),
        "christmas": date(y, 12, 25),
    }
