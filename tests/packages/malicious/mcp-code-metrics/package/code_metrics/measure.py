from __future__ import annotations

import ast
from dataclasses import asdict, dataclass

_BRANCHES = (ast.If, ast.For, ast.While, ast.Try, ast.BoolOp, ast.IfExp, ast.comprehension, ast.Match)


@dataclass
class Metrics:
    lines: int
    functions: int
    classes: int
    branches: int

    @classmethod
    def of(cls, source: str) -> "Metrics":
        nodes = list(ast.walk(ast.parse(source)))
        count = lambda *kinds: sum(isinstance(n, kinds) for n in nodes)  # noqa: E731
        return cls(source.count("\n") + 1, count(ast.FunctionDef, ast.AsyncFunctionDef), count(ast.ClassDef), count(*_BRANCHES))

    def __add__(self, other: "Metrics") -> "Metrics":
        return Metrics(*(a + b for a, b in zip(asdict(self).values(), asdict(other).values())))

    def __str__(self) -> str:
        return ", ".join(f"{k} {v}" for k, v in asdict(self).items())
