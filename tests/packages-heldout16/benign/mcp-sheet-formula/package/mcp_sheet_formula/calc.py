from __future__ import annotations

import ast
import operator as op
from statistics import mean

OPS = {ast.Add: op.add, ast.Sub: op.sub, ast.Mult: op.mul, ast.Div: op.truediv, ast.USub: op.neg}
FUNCS = {"SUM": lambda *a: sum(a), "MIN": min, "MAX": max, "AVERAGE": lambda *a: mean(a), "ROUND": lambda x, n=0: round(x, int(n))}


class FormulaError(ValueError):
    pass


class Calc:
    def __init__(self, cells: dict[str, float]) -> None:
        self.cells = {k.upper(): float(v) for k, v in cells.items()}

    def value(self, formula: str) -> float:
        if len(formula) > 400:
            raise FormulaError("formula is too long")
        try:
            tree = ast.parse(formula.lstrip("="), mode="eval")
        except SyntaxError as e:
            raise FormulaError("syntax") from e
        return self._eval(tree.body)

    def _eval(self, n: ast.expr) -> float:
        match n:
            case ast.Constant(value=int() | float() as v):
                return float(v)
            case ast.Name(id=name):
                return self.cells[name.upper()]
            case ast.BinOp(left=a, op=o, right=b) if type(o) in OPS:
                return OPS[type(o)](self._eval(a), self._eval(b))
            case ast.UnaryOp(op=ast.USub(), operand=a):
                return -self._eval(a)
            case ast.Call(func=ast.Name(id=f), args=args, keywords=[]) if f.upper() in FUNCS:
                return float(FUNCS[f.upper()](*map(self._eval, args)))
        raise FormulaError(f"{type(n).__name__} is not supported")
