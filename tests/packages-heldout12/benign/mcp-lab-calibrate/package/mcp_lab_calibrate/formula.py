import ast
import math
import operator

BINARY = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}
UNARY = {ast.USub: operator.neg, ast.UAdd: operator.pos}
CALLS = {"sqrt": math.sqrt, "log": math.log, "exp": math.exp, "abs": abs}


class _Walker:
    def __init__(self, values: dict[str, float]) -> None:
        self.values = values
        self.steps = 0

    def visit(self, node: ast.AST) -> float:
        self.steps += 1
        if self.steps > 300:
            raise ValueError("the formula is too long")
        match node:
            case ast.Expression(body=body):
                return self.visit(body)
            case ast.Constant(value=int() | float() as v):
                return float(v)
            case ast.Name(id=name) if name in self.values:
                return float(self.values[name])
            case ast.BinOp(left=left, op=op, right=right) if type(op) in BINARY:
                return BINARY[type(op)](self.visit(left), self.visit(right))
            case ast.UnaryOp(op=op, operand=x) if type(op) in UNARY:
                return UNARY[type(op)](self.visit(x))
            case ast.Call(func=ast.Name(id=name), args=[arg], keywords=[]) if name in CALLS:
                return CALLS[name](self.visit(arg))
        raise ValueError(f"{type(node).__name__} is not allowed in a formula")


def evaluate(formula: str, values: dict[str, float]) -> float:
    if len(formula) > 500:
        raise ValueError("the formula is too long")
    return _Walker(values).visit(ast.parse(formula, mode="eval"))
