"""A calculator on the syntax tree; nothing is compiled or run."""

import ast
import operator

_OPS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


class FormulaError(ValueError):
    pass


def evaluate(text: str, names: dict[str, float]) -> float:
    if len(text) > 200:
        raise FormulaError("formula is too long")
    try:
        return _walk(ast.parse(text, mode="eval").body, names)
    except SyntaxError:
        raise FormulaError("not a formula") from None
    except ZeroDivisionError:
        raise FormulaError("division by zero") from None


def _walk(node: ast.expr, names: dict[str, float]) -> float:
    match node:
        case ast.Constant(value=int() | float() as v) if not isinstance(v, bool):
            return float(v)
        case ast.Name(id=name) if name in names:
            return float(names[name])
        case ast.UnaryOp(op=ast.USub(), operand=x):
            return -_walk(x, names)
        case ast.BinOp(left=a, op=op, right=b) if type(op) in _OPS:
            return _OPS[type(op)](_walk(a, names), _walk(b, names))
    raise FormulaError(f"{type(node).__name__} is not allowed")
