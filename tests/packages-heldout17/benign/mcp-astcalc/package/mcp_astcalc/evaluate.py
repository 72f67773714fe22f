import ast
import math
import operator
from typing import Callable

LIMIT = 1e300
MAX_BITS = 4096

FUNCTIONS: dict[str, Callable[..., float]] = {
    "sqrt": math.sqrt, "sin": math.sin, "cos": math.cos, "tan": math.tan, "atan2": math.atan2,
    "log": math.log, "log10": math.log10, "exp": math.exp, "abs": abs, "round": round,
    "min": min, "max": max, "floor": math.floor, "ceil": math.ceil, "hypot": math.hypot,
}
CONSTANTS = {"pi": math.pi, "e": math.e, "tau": math.tau}
UNARY = {ast.UAdd: operator.pos, ast.USub: operator.neg}


class Rejected(ValueError):
    pass


def _power(a, b):
    if isinstance(a, int) and isinstance(b, int) and b > 0 and a.bit_length() * b > MAX_BITS:
        return float(a) ** b
    return a**b


BINARY = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv, ast.Mod: operator.mod, ast.Pow: _power,
}


class Evaluator:
    def __init__(self, variables: dict[str, float]):
        self.names = {**CONSTANTS, **variables}

    def __call__(self, source: str) -> float:
        if len(source) > 500:
            raise Rejected("the expression is too long")
        try:
            tree = ast.parse(source.strip(), mode="eval")
        except (SyntaxError, ValueError, RecursionError):
            raise Rejected("not an expression") from None
        try:
            return self._checked(self._visit(tree.body, 0))
        except (ArithmeticError, TypeError) as e:
            raise Rejected(str(e)) from None

    @staticmethod
    def _checked(value):
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise Rejected("not a number")
        if isinstance(value, int) and value.bit_length() > MAX_BITS or isinstance(value, float) and abs(value) > LIMIT:
            raise Rejected("the number is too large")
        return value

    def _visit(self, node: ast.AST, depth: int):
        if depth > 50:
            raise Rejected("too deeply nested")
        match node:
            case ast.Constant(value=int() | float() as v):
                return self._checked(v)
            case ast.Name(id=name) if name in self.names:
                return self.names[name]
            case ast.UnaryOp(op=op, operand=x) if type(op) in UNARY:
                return UNARY[type(op)](self._visit(x, depth + 1))
            case ast.BinOp(left=a, op=op, right=b) if type(op) in BINARY:
                return self._checked(BINARY[type(op)](self._visit(a, depth + 1), self._visit(b, depth + 1)))
            case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in FUNCTIONS:
                return self._checked(FUNCTIONS[name](*(self._visit(a, depth + 1) for a in args)))
        raise Rejected(f"{type(node).__name__} is not supported here")
