import ast
from graphlib import TopologicalSorter

from .evaluate import CALLS, CONSTANTS, Evaluator


def compute(cells: dict[str, str]) -> dict[str, float]:
    if len(cells) > 200:
        raise ValueError("too many cells")
    needs = {}
    for name, text in cells.items():
        if not name.isidentifier() or name in CALLS or name in CONSTANTS:
            raise ValueError(f"bad cell name {name!r}")
        used = {n.id for n in ast.walk(ast.parse(text, mode="eval")) if isinstance(n, ast.Name)}
        needs[name] = used & cells.keys()
    values: dict[str, float] = {}
    for name in TopologicalSorter(needs).static_order():
        values[name] = Evaluator(values).value(cells[name])
    return values
