from datetime import date, timedelta


def easter(year: int) -> date:
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def feasts(year: int) -> dict[date, str]:
    sunday = easter(year)
    fixed = {date(year, 1, 1): "New Year", date(year, 5, 1): "May Day", date(year, 12, 25): "Christmas"}
    return fixed | {sunday + timedelta(days=n): t for n, t in ((-2, "Good Friday"), (1, "Easter Monday"), (39, "Ascension"))}
