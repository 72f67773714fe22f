import ast
import math
import operator
from collections.abc import Callable, Mapping
from typing import Any

Number = int | float
MAX_NODES = 200
MAX_BITS = 2_000


class FormulaError(ValueError):
    pass


def _limited(x: Any) -> Any:
    if isinstance(x, int) and not isinstance(x, bool) and x.bit_length() > MAX_BITS:
        raise FormulaError("the number is too large")
    if isinstance(x, str) and len(x) > 10_000:
        raise FormulaError("the text is too long")
    return x


def _pow(a: Number, b: Number) -> Number:
    if abs(b) > 64 or (isinstance(a, int) and a.bit_length() > 64):
        raise FormulaError("the power is too large")
    return a**b


def _mul(a: Any, b: Any) -> Any:
    if not isinstance(a, (int, float)) or not isinstance(b, (int, float)):
        raise FormulaError("only numbers can be multiplied")
    return a * b


def _mod(a: Any, b: Any) -> Any:
    if isinstance(a, str):
        raise FormulaError("% is for numbers")
    return a % b


BINARY: dict[type, Callable] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: _mul, ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv, ast.Mod: _mod, ast.Pow: _pow,
}
UNARY: dict[type, Callable] = {ast.USub: operator.neg, ast.UAdd: operator.pos, ast.Not: operator.not_}
COMPARE: dict[type, Callable] = {
    ast.Eq: operator.eq, ast.NotEq: operator.ne, ast.Lt: operator.lt, ast.LtE: operator.le, ast.Gt: operator.gt, ast.GtE: operator.ge,
}
FUNCTIONS: dict[str, Callable] = {
    "abs": abs, "min": min, "max": max, "round": round, "sqrt": math.sqrt, "floor": math.floor, "ceil": math.ceil,
    "sum": lambda *a: sum(a), "mean": lambda *a: sum(a) / len(a), "if_": lambda c, a, b: a if c else b,
    "upper": lambda s: str(s).upper(), "len": lambda s: len(str(s)),
}


class Evaluator:
    def __init__(self, names: Mapping[str, Any]):
        self.names = names

    def __call__(self, text: str) -> Any:
        if len(text) > 2_000:
            raise FormulaError("the formula is too long")
        try:
            tree = ast.parse(text.strip(), mode="eval")
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            raise FormulaError("the formula has an error") from None
        if sum(1 for _ in ast.walk(tree)) > MAX_NODES:
            raise FormulaError("the formula is too long")
        try:
            return self.visit(tree.body)
        except (ArithmeticError, TypeError, IndexError) as e:
            raise FormulaError(f"cannot be calculated: {e}") from None

    def visit(self, node: ast.AST) -> Any:
        handler = getattr(self, "on_" + type(node).__name__.lower(), None)
        if handler is None:
            raise FormulaError(f"{type(node).__name__} is not part of formulas")
        return _limited(handler(node))

    def on_constant(self, n: ast.Constant) -> Any:
        if isinstance(n.value, (int, float, str, bool)):
            return n.value
        raise FormulaError("only numbers and text")

    def on_name(self, n: ast.Name) -> Any:
        if n.id not in self.names:
            raise FormulaError(f"no column {n.id}")
        return self.names[n.id]

    def on_binop(self, n: ast.BinOp) -> Any:
        op = BINARY.get(type(n.op))
        if op is None:
            raise FormulaError("unknown operator")
        return op(self.visit(n.left), self.visit(n.right))

    def on_unaryop(self, n: ast.UnaryOp) -> Any:
        op = UNARY.get(type(n.op))
        if op is None:
            raise FormulaError("unknown operator")
        return op(self.visit(n.operand))

    def on_boolop(self, n: ast.BoolOp) -> Any:
        stop = isinstance(n.op, ast.Or)
        result = False
        for v in n.values:
            result = self.visit(v)
            if bool(result) is stop:
                break
        return result

    def on_compare(self, n: ast.Compare) -> bool:
        left = self.visit(n.left)
        for op, right_node in zip(n.ops, n.comparators):
            fn, right = COMPARE.get(type(op)), self.visit(right_node)
            if fn is None:
                raise FormulaError("unknown comparison")
            if not fn(left, right):
                return False
            left = right
        return True

    def on_call(self, n: ast.Call) -> Any:
        if not isinstance(n.func, ast.Name) or n.func.id not in FUNCTIONS or n.keywords:
            raise FormulaError(f"functions: {sorted(FUNCTIONS)}")
        return FUNCTIONS[n.func.id](*(self.visit(a) for a in n.args))
