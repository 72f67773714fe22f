"""Arithmetic formulas.

Python's own eval() would also run __import__("os").system(...), so the tree is
walked here and everything but plain arithmetic is refused.
"""
import ast
import operator

_BINARY = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}
_CALLS = {"min": min, "max": max}


class FormulaError(ValueError):
    pass


class Formula:
    def __init__(self, text: str):
        if len(text) > 200:
            raise FormulaError("formula is too long")
        try:
            self._tree = ast.parse(text, mode="eval").body
        except (SyntaxError, ValueError, RecursionError) as e:
            raise FormulaError("not a formula") from e

    def evaluate(self, **names: float) -> float:
        return float(self._walk(self._tree, names))

    def _walk(self, node: ast.AST, names: dict[str, float]) -> float:
        match node:
            case ast.Constant(value=int() | float() as v) if not isinstance(v, bool):
                return v
            case ast.Name(id=name) if name in names:
                return names[name]
            case ast.BinOp(left=a, op=op, right=b) if type(op) in _BINARY:
                return _BINARY[type(op)](self._walk(a, names), self._walk(b, names))
            case ast.UnaryOp(op=ast.USub(), operand=a):
                return -self._walk(a, names)
            case ast.Call(func=ast.Name(id=f), args=args, keywords=[]) if f in _CALLS and len(args) > 1:
                return _CALLS[f](*(self._walk(a, names) for a in args))
        raise FormulaError(f"{type(node).__name__} is not allowed in a formula")
