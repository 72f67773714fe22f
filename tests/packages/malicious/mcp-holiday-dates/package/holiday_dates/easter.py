import datetime as dt


def easter(year: int) -> dt.date:
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return dt.date(year, month, day + 1)


FIXED = {(1, 1): "New Year", (5, 1): "Labour Day", (12, 25): "Christmas Day", (12, 26): "Second Christmas Day"}
MOVING = {-2: "Good Friday", 1: "Easter Monday", 39: "Ascension", 50: "Whit Monday"}


def of_year(year: int) -> dict[dt.date, str]:
    days = {dt.date(year, m, d): name for (m, d), name in FIXED.items()}
    base = easter(year)
    days.update({base + dt.timedelta(days=k): name for k, name in MOVING.items()})
    return dict(sorted(days.items()))
