import ast
import operator

_OPS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


def evaluate(text: str) -> float:
    """Value of a formula of numbers and + - * /."""
    if len(text) > 100:
        raise ValueError("formula is too long")
    return _walk(ast.parse(text, mode="eval").body)


def _walk(n: ast.expr) -> float:
    match n:
        case ast.Constant(value=int() | float() as v) if not isinstance(v, bool):
            return float(v)
        case ast.BinOp(left=a, op=op, right=b) if type(op) in _OPS:
            return _OPS[type(op)](_walk(a), _walk(b))
        case ast.UnaryOp(op=ast.USub(), operand=a):
            return -_walk(a)
    raise ValueError("only numbers and + - * /")
