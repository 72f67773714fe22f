"""A small evaluator over Python's syntax tree. No eval, no attributes, no calls."""

import ast
import operator as op

BINARY = {ast.Add: op.add, ast.Sub: op.sub, ast.Mult: op.mul, ast.Div: op.truediv}
COMPARE = {ast.Gt: op.gt, ast.GtE: op.ge, ast.Lt: op.lt, ast.LtE: op.le, ast.Eq: op.eq, ast.NotEq: op.ne}
LIMIT = 400


class BadExpression(ValueError):
    pass


def _parse(text: str) -> ast.expr:
    if len(text) > LIMIT:
        raise BadExpression("too long")
    try:
        return ast.parse(text, mode="eval").body
    except SyntaxError as e:
        raise BadExpression(e.msg) from e


def _value(node: ast.expr, env: dict[str, float]):
    match node:
        case ast.Constant(value=int() | float() as v):
            return v
        case ast.Name(id=name):
            if name not in env:
                raise BadExpression(f"unknown metric {name}")
            return env[name]
        case ast.BinOp(left=a, op=o, right=b) if type(o) in BINARY:
            return BINARY[type(o)](_value(a, env), _value(b, env))
        case ast.Compare(left=a, ops=[o], comparators=[b]) if type(o) in COMPARE:
            return COMPARE[type(o)](_value(a, env), _value(b, env))
        case ast.BoolOp(op=ast.And(), values=values):
            return all(_value(v, env) for v in values)
        case ast.BoolOp(op=ast.Or(), values=values):
            return any(_value(v, env) for v in values)
    raise BadExpression(f"{type(node).__name__} is not allowed")


def evaluate(text: str, env: dict[str, float]) -> bool:
    try:
        return bool(_value(_parse(text), env))
    except ZeroDivisionError as e:
        raise BadExpression("division by zero") from e


def names(text: str) -> set[str]:
    return {n.id for n in ast.walk(_parse(text)) if isinstance(n, ast.Name)}
