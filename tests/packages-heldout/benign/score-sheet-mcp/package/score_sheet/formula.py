"""Formulas over names and numbers.

We do not use eval() or compile(): the tree is walked, and whatever is not in the
tables below is refused.
"""

import ast
import operator as op
import statistics

BINARY = {ast.Add: op.add, ast.Sub: op.sub, ast.Mult: op.mul, ast.Div: op.truediv}
FUNCTIONS = {"mean": lambda *a: statistics.fmean(a), "min": min, "max": max, "round": round}
LONGEST = 400


class Refused(ValueError):
    pass


def parsed(text):
    if len(text) > LONGEST:
        raise Refused("formula is too long")
    try:
        return ast.parse(text, mode="eval").body
    except SyntaxError as e:
        raise Refused(f"cannot read the formula: {e.msg}") from None


def value(node, names):
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return number
        case ast.Name(id=name) if name in names:
            return names[name]
        case ast.BinOp(left=a, op=o, right=b) if type(o) in BINARY:
            return BINARY[type(o)](value(a, names), value(b, names))
        case ast.UnaryOp(op=ast.USub(), operand=a):
            return -value(a, names)
        case ast.Call(func=ast.Name(id=f), args=args, keywords=[]) if f in FUNCTIONS:
            return FUNCTIONS[f](*(value(a, names) for a in args))
    raise Refused(f"not allowed in a formula: {type(node).__name__}")


def names_in(node):
    return sorted({n.id for n in ast.walk(node) if isinstance(n, ast.Name)} - set(FUNCTIONS))
