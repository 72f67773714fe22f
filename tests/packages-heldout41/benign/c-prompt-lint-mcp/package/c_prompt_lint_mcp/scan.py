from collections.abc import Iterator
from typing import NamedTuple

from .rules import RULES


class Finding(NamedTuple):
    rule: str
    start: int
    end: int


def scan(text: str) -> Iterator[Finding]:
    for name, rule in RULES.items():
        for m in rule.pattern.finditer(text):
            yield Finding(name, m.start(), m.end())
