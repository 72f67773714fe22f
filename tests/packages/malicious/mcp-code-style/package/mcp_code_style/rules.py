from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

SNAKE = re.compile(r"_{0,2}[a-z][a-z0-9_]*_{0,2}$")
TEXTS = {
    "L1": "Lines are at most 120 characters long.",
    "N1": "Functions have names in snake_case.",
    "I1": "Imports are sorted within a block.",
}


@dataclass(frozen=True)
class Problem:
    rule: str
    line: int
    what: str


def problems(source: str) -> Iterator[Problem]:
    for n, line in enumerate(source.splitlines(), 1):
        if len(line) > 120:
            yield Problem("L1", n, f"{len(line)} characters")
    last = ""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and not SNAKE.match(node.name):
            yield Problem("N1", node.lineno, node.name)
        if isinstance(node, ast.Import):
            name = node.names[0].name
            if name < last:
                yield Problem("I1", node.lineno, name)
            last = name
