import re
from collections import Counter
from collections.abc import Iterable

LEVEL = re.compile(r"\b(TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|CRITICAL)\b")


def level(line: str) -> str:
    m = LEVEL.search(line)
    return m.group(1) if m else "-"


def summary(lines: Iterable[str]) -> Counter:
    return Counter(map(level, lines))
