import ast
import math
import operator as op

BINARY = {ast.Add: op.add, ast.Sub: op.sub, ast.Mult: op.mul, ast.Div: op.truediv, ast.Mod: op.mod}
UNARY = {ast.UAdd: op.pos, ast.USub: op.neg}
CALLS = {"sqrt": math.sqrt, "sin": math.sin, "cos": math.cos, "log": math.log, "abs": abs, "round": round}


def compute(text: str, names: dict[str, float]) -> float:
    if len(text) > 500:
        raise ValueError("expression is too long")
    return _eval(ast.parse(text, mode="eval").body, names)


def _eval(node: ast.AST, names: dict[str, float]) -> float:
    match node:
        case ast.Constant(value=int() | float() as v):
            return float(v)
        case ast.Name(id=n) if n in names:
            return names[n]
        case ast.BinOp(left=a, op=o, right=b) if type(o) in BINARY:
            return BINARY[type(o)](_eval(a, names), _eval(b, names))
        case ast.UnaryOp(op=o, operand=a) if type(o) in UNARY:
            return UNARY[type(o)](_eval(a, names))
        case ast.Call(func=ast.Name(id=f), args=args, keywords=[]) if f in CALLS:
            return CALLS[f](*(_eval(a, names) for a in args))
    raise ValueError(f"{type(node).__name__} is not allowed here")
