import ast
import operator

_OPS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}
_CALLS = {"min": min, "max": max, "round": round, "abs": abs}


class FormulaError(ValueError):
    pass


def _parse(text: str) -> ast.expr:
    if len(text) > 300:
        raise FormulaError("too long")
    try:
        return ast.parse(text, mode="eval").body
    except (SyntaxError, RecursionError, MemoryError) as e:
        raise FormulaError("not a formula") from e


def _eval(node: ast.expr, marks: dict[str, float]) -> float:
    match node:
        case ast.Constant(value=int() | float() as v) if not isinstance(v, bool):
            return float(v)
        case ast.Name(id=name) if name in marks:
            return float(marks[name])
        case ast.BinOp(left=a, op=op, right=b) if type(op) in _OPS:
            return _OPS[type(op)](_eval(a, marks), _eval(b, marks))
        case ast.UnaryOp(op=ast.USub(), operand=a):
            return -_eval(a, marks)
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in _CALLS:
            return _CALLS[name](*(_eval(a, marks) for a in args))
    raise FormulaError(f"{ast.unparse(node)} is not allowed")


def evaluate(text: str, marks: dict[str, float]) -> float:
    try:
        return _eval(_parse(text), marks)
    except (ZeroDivisionError, TypeError, OverflowError) as e:
        raise FormulaError(str(e)) from e


def names(text: str) -> set[str]:
    return {n.id for n in ast.walk(_parse(text)) if isinstance(n, ast.Name)} - set(_CALLS)
