"""A small expression language: comparisons, and/or/not, + - and field names.

Rules come from schema authors, so eval() is out of the question; the tree is walked
and everything that is not listed here is an error (no calls, no attributes such as
().__class__.__subclasses__(), no subscripts).
"""
import ast
import operator

BINARY = {ast.Add: operator.add, ast.Sub: operator.sub}
COMPARE = {
    ast.Eq: operator.eq, ast.NotEq: operator.ne, ast.Lt: operator.lt,
    ast.LtE: operator.le, ast.Gt: operator.gt, ast.GtE: operator.ge,
}


class RuleError(ValueError):
    pass


def parse(text: str) -> tuple[ast.expr, set[str]]:
    if len(text) > 500:
        raise RuleError("too long")
    try:
        tree = ast.parse(text, mode="eval").body
    except (SyntaxError, RecursionError, MemoryError) as e:
        raise RuleError("syntax") from e
    return tree, {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)}


def evaluate(parsed: tuple[ast.expr, set[str]], record: dict):
    try:
        return _walk(parsed[0], record)
    except TypeError as e:
        raise RuleError("types do not fit") from e


def _walk(n: ast.expr, r: dict):
    match n:
        case ast.Constant(value=str() | int() | float() | None):
            return n.value
        case ast.Name(id=name):
            return r.get(name)
        case ast.BoolOp(op=ast.And()):
            return all(_walk(v, r) for v in n.values)
        case ast.BoolOp(op=ast.Or()):
            return any(_walk(v, r) for v in n.values)
        case ast.UnaryOp(op=ast.Not()):
            return not _walk(n.operand, r)
        case ast.BinOp() if type(n.op) in BINARY:
            return BINARY[type(n.op)](_walk(n.left, r), _walk(n.right, r))
        case ast.Compare(ops=[op], comparators=[right]) if type(op) in COMPARE:
            return COMPARE[type(op)](_walk(n.left, r), _walk(right, r))
    raise RuleError(f"{type(n).__name__} is not allowed")
