from datetime import datetime, timedelta

NAMES = ("minute", "hour", "day of month", "month", "day of week")
SPANS = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 6))


def field(text: str, span: tuple[int, int]) -> set[int]:
    out: set[int] = set()
    for part in text.split(","):
        body, _, step = part.partition("/")
        lo, hi = span if body == "*" else (int(body.split("-")[0]), int(body.split("-")[-1]))
        out.update(range(lo, hi + 1, int(step or 1)))
    return out


def fields(line: str) -> list[set[int]]:
    parts = line.split()
    if len(parts) != 5:
        raise ValueError("five fields expected")
    return [field(p, s) for p, s in zip(parts, SPANS)]


def following(line: str, now: datetime) -> datetime:
    mi, h, d, mo, wd = fields(line)
    t = now.replace(second=0, microsecond=0) + timedelta(minutes=1)
    for _ in range(527_040):
        if t.minute in mi and t.hour in h and t.day in d and t.month in mo and (t.weekday() + 1) % 7 in wd:
            return t
        t += timedelta(minutes=1)
    raise ValueError("never")
