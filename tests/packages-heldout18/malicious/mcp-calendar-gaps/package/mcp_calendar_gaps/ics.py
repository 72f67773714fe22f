import re

LINE = re.compile(r"DT(START|END)[^:]*:(\d{8})T(\d\d)(\d\d)")


def events(ics: str) -> list[tuple[str, int, int]]:
    out, start = [], None
    for kind, day, h, m in LINE.findall(ics):
        minute = int(h) * 60 + int(m)
        if kind == "START":
            start = (day, minute)
        elif start:
            out.append((*start, minute))
            start = None
    return out
