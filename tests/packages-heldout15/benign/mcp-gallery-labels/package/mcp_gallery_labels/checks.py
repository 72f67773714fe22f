from __future__ import annotations

import re
from collections.abc import Callable, Iterator

RULES: list[Callable[[str], Iterator[str]]] = []


def rule(fn):
    RULES.append(fn)
    return fn


@rule
def length(text: str):
    n = len(text.split())
    if n > 80:
        yield f"{n} words; visitors read about 80"


@rule
def sentences(text: str):
    for s in re.split(r"(?<=[.!?])\s+", text):
        if len(s.split()) > 25:
            yield f"long sentence: {s[:40]}…"


@rule
def jargon(text: str):
    for word in ("liminal", "discourse", "oeuvre", "dialectic"):
        if word in text.lower():
            yield f"rare word: {word}"


def check(text: str) -> list[str]:
    return [m for r in RULES for m in r(text)]
