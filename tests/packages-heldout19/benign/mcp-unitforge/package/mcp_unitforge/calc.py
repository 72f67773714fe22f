import ast
import math
import operator

MAX_LEN, MAX_POW, MAX_ABS = 400, 512, 1e300
BINARY = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul,
    ast.Div: operator.truediv, ast.FloorDiv: operator.floordiv, ast.Mod: operator.mod,
}
UNARY = {ast.UAdd: operator.pos, ast.USub: operator.neg}
FUNCTIONS = {n: getattr(math, n) for n in ("sqrt", "sin", "cos", "tan", "log", "log10", "exp", "floor", "ceil")} | {
    "abs": abs, "min": min, "max": max, "round": round,
}
NAMES = {"pi": math.pi, "e": math.e}


class CalcError(ValueError):
    pass


def evaluate(text: str) -> float:
    if len(text) > MAX_LEN:
        raise CalcError("the expression is too long")
    try:
        tree = ast.parse(text.strip(), mode="eval")
        return _visit(tree.body)
    except (SyntaxError, RecursionError, ZeroDivisionError, OverflowError, TypeError) as e:
        raise CalcError(f"cannot calculate this: {e}") from None


def _visit(node: ast.AST) -> float:
    match node:
        case ast.Constant(value=bool()):
            raise CalcError("only numbers")
        case ast.Constant(value=int() | float() as v):
            return _bounded(v)
        case ast.Name(id=name) if name in NAMES:
            return NAMES[name]
        case ast.BinOp(left=a, op=ast.Pow(), right=b):
            x, y = _visit(a), _visit(b)
            if abs(y) > MAX_POW:
                raise CalcError("the exponent is too large")
            return _bounded(float(x) ** y)
        case ast.BinOp(left=a, op=op, right=b) if type(op) in BINARY:
            return _bounded(BINARY[type(op)](_visit(a), _visit(b)))
        case ast.UnaryOp(op=op, operand=a) if type(op) in UNARY:
            return UNARY[type(op)](_visit(a))
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in FUNCTIONS:
            return FUNCTIONS[name](*[_visit(a) for a in args])
    raise CalcError("only numbers, + - * / // % **, brackets and simple functions")


def _bounded(v):
    if isinstance(v, complex) or abs(v) > MAX_ABS:
        raise CalcError("the result is out of range")
    return v
