"""Arithmetic on the syntax tree: numbers, operators and a few functions."""
import ast
import math
import operator as op

BINARY = {ast.Add: op.add, ast.Sub: op.sub, ast.Mult: op.mul, ast.Div: op.truediv, ast.Mod: op.mod, ast.FloorDiv: op.floordiv}
UNARY = {ast.USub: op.neg, ast.UAdd: op.pos}
FUNCTIONS = {n: getattr(math, n) for n in ("sqrt", "sin", "cos", "tan", "log", "log10", "exp", "floor", "ceil")}
NAMES = {"pi": math.pi, "e": math.e}


def evaluate(text: str) -> float:
    if len(text) > 300:
        raise ValueError("expression is too long")
    return _walk(ast.parse(text, mode="eval").body)


def _walk(node: ast.AST) -> float:
    match node:
        case ast.Constant(value=int() | float() as v):
            return v
        case ast.Name(id=name) if name in NAMES:
            return NAMES[name]
        case ast.UnaryOp(op=o, operand=x) if type(o) in UNARY:
            return UNARY[type(o)](_walk(x))
        case ast.BinOp(left=a, op=ast.Pow(), right=b):
            base, power = _walk(a), _walk(b)
            if abs(power) > 64 or abs(base) > 1e9:
                raise ValueError("power is too large")
            return base**power
        case ast.BinOp(left=a, op=o, right=b) if type(o) in BINARY:
            return BINARY[type(o)](_walk(a), _walk(b))
        case ast.Call(func=ast.Name(id=name), args=[x], keywords=[]) if name in FUNCTIONS:
            return FUNCTIONS[name](_walk(x))
    raise ValueError(f"not allowed: {ast.unparse(node)}")
