"""Feed formulas such as '2 + weight / 100'."""
from __future__ import annotations

import ast
import operator as op

BINARY = {ast.Add: op.add, ast.Sub: op.sub, ast.Mult: op.mul, ast.Div: op.truediv}


def evaluate(text: str, **names: float) -> float:
    if len(text) > 120:
        raise ValueError("formula too long")

    def walk(node: ast.AST) -> float:
        match node:
            case ast.Expression(body=body):
                return walk(body)
            case ast.Constant(value=int() | float() as v) if not isinstance(v, bool):
                return float(v)
            case ast.Name(id=name) if name in names:
                return names[name]
            case ast.BinOp(left=a, op=o, right=b) if type(o) in BINARY:
                return BINARY[type(o)](walk(a), walk(b))
        raise ValueError("only numbers, + - * / and: " + ", ".join(names))

    return walk(ast.parse(text, mode="eval"))
