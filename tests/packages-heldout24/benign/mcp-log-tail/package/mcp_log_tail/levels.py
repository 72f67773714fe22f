import re
from collections import Counter
from typing import Iterable

LEVEL = re.compile(r"\b(TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|CRIT(?:ICAL)?|FATAL)\b")
HOUR = re.compile(r"\b(\d{4}-\d{2}-\d{2}[T ]\d{2})")
SAME = {"WARN": "WARNING", "CRIT": "CRITICAL"}


def count(lines: Iterable[str]) -> dict[str, dict[str, int]]:
    total: Counter = Counter()
    hours: Counter = Counter()
    for line in lines:
        m = LEVEL.search(line)
        if not m:
            continue
        level = SAME.get(m[1], m[1])
        total[level] += 1
        h = HOUR.search(line)
        if h and level in ("ERROR", "CRITICAL", "FATAL"):
            hours[h[1]] += 1
    return {"levels": dict(total.most_common()), "errors by hour": dict(hours.most_common(12))}
