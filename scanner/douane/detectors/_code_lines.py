"""Lines of code inside a text: a call, an assignment or an attribute asks nobody for anything."""

from __future__ import annotations

import re
from functools import cache

from douane.detectors._readable import disguises

_AROUND = 400  # characters on either side of a place that are looked at for its line


def is_in_code(text: str, start: int, end: int) -> bool:
    """Whether [start, end) of *text* is a name that is called or set, or stands in a line of code."""
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    if _shapes()["named"].match(after):
        return True
    line = before.rpartition("\n")[2] + text[start:end] + after.partition("\n")[0]
    return "\n" not in text[start:end] and bool(_shapes()["line"].fullmatch(line.strip()))


@cache
def _shapes() -> dict[str, re.Pattern[str]]:
    return {name: re.compile(each) for name, each in disguises()["code_lines"].items()}
