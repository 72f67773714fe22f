from __future__ import annotations

import json
import operator
from collections.abc import Callable, Iterator
from functools import reduce
from typing import Any

from .lexer import BadQuery, Token, tokens

Step = Callable[[Iterator[Any]], Iterator[Any]]
CALLS: dict[str, Callable[[Any], Any]] = {"length": len, "keys": lambda v: sorted(v), "sum": sum, "first": operator.itemgetter(0), "lower": str.lower, "number": float}


def _item(key: str | int) -> Step:
    def step(values: Iterator[Any]) -> Iterator[Any]:
        for v in values:
            try:
                yield v[key]
            except (KeyError, IndexError, TypeError):
                continue

    return step


def _each(values: Iterator[Any]) -> Iterator[Any]:
    for v in values:
        yield from v.values() if isinstance(v, dict) else v if isinstance(v, list) else ()


def _call(name: str) -> Step:
    if name not in CALLS:
        raise BadQuery(f"unknown function {name}")
    return lambda values: map(CALLS[name], values)


MAKERS: dict[str, Callable[[str], Step]] = {
    "name": _item,
    "index": lambda t: _item(int(t)),
    "key": lambda t: _item(json.loads(t)),
    "each": lambda _: _each,
    "call": _call,
}


def compile_query(text: str) -> Step:
    steps = [MAKERS[t.kind](t.text) for t in tokens(text)]
    return lambda values: reduce(lambda acc, step: step(acc), steps, values)
