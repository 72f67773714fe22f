import ast
import math
import operator

_BIN = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv, ast.Mod: operator.mod}
_FUN = {n: getattr(math, n) for n in ("sqrt", "sin", "cos", "tan", "log", "exp", "floor", "ceil")}


def _power(a: float, b: float) -> float:
    if abs(b) > 64:
        raise ValueError("exponent is too large")
    return float(a) ** b


def evaluate(text: str, names: dict[str, float]) -> float:
    if len(text) > 500:
        raise ValueError("expression is too long")

    def walk(n: ast.AST) -> float:
        match n:
            case ast.Expression(body=b):
                return walk(b)
            case ast.Constant(value=int() | float() as v):
                return float(v)
            case ast.Name(id=i) if i in names:
                return float(names[i])
            case ast.UnaryOp(op=ast.USub(), operand=x):
                return -walk(x)
            case ast.BinOp(left=a, op=ast.Pow(), right=b):
                return _power(walk(a), walk(b))
            case ast.BinOp(left=a, op=op, right=b) if type(op) in _BIN:
                return _BIN[type(op)](walk(a), walk(b))
            case ast.Call(func=ast.Name(id=f), args=args, keywords=[]) if f in _FUN:
                return _FUN[f](*map(walk, args))
        raise ValueError(f"{type(n).__name__} is not allowed")

    return walk(ast.parse(text, mode="eval"))
