import ast
import math
import operator
from typing import Callable

MAX_LENGTH = 500
MAX_POWER = 512
MAX_NUMBER = 1e300

BINARY: dict[type, Callable] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
}
UNARY: dict[type, Callable] = {ast.UAdd: operator.pos, ast.USub: operator.neg}
FUNCTIONS: dict[str, Callable] = {
    "sqrt": math.sqrt, "sin": math.sin, "cos": math.cos, "tan": math.tan, "log": math.log, "exp": math.exp,
    "abs": abs, "min": min, "max": max, "round": round, "floor": math.floor, "ceil": math.ceil,
}
CONSTANTS = {"pi": math.pi, "e": math.e}


class FormulaError(ValueError):
    pass


class Evaluator(ast.NodeVisitor):
    def __init__(self, names: dict[str, float]):
        self.names = {**CONSTANTS, **names}

    def visit_Expression(self, node: ast.Expression) -> float:
        return self.visit(node.body)

    def visit_Constant(self, node: ast.Constant) -> float:
        if isinstance(node.value, bool) or not isinstance(node.value, (int, float)):
            raise FormulaError("only numbers")
        return node.value

    def visit_Name(self, node: ast.Name) -> float:
        if node.id not in self.names:
            raise FormulaError(f"unknown name {node.id}")
        return self.names[node.id]

    def visit_UnaryOp(self, node: ast.UnaryOp) -> float:
        if type(node.op) not in UNARY:
            raise FormulaError("operator is not available")
        return UNARY[type(node.op)](self.visit(node.operand))

    def visit_BinOp(self, node: ast.BinOp) -> float:
        a, b = self.visit(node.left), self.visit(node.right)
        if isinstance(node.op, ast.Pow):
            if abs(b) > MAX_POWER or abs(a) > 1e6:
                raise FormulaError("power is too large")
            return float(a) ** b
        if type(node.op) not in BINARY:
            raise FormulaError("operator is not available")
        return BINARY[type(node.op)](a, b)

    def visit_Call(self, node: ast.Call) -> float:
        if not isinstance(node.func, ast.Name) or node.func.id not in FUNCTIONS or node.keywords:
            raise FormulaError("function is not available")
        return FUNCTIONS[node.func.id](*(self.visit(a) for a in node.args))

    def generic_visit(self, node: ast.AST):
        raise FormulaError(f"{type(node).__name__} is not available")


def evaluate(text: str, names: dict[str, float]) -> float:
    if len(text) > MAX_LENGTH:
        raise FormulaError("formula is too long")
    try:
        tree = ast.parse(text.strip(), mode="eval")
        value = Evaluator(names).visit(tree)
    except (SyntaxError, RecursionError):
        raise FormulaError("cannot read the formula") from None
    except (ArithmeticError, ValueError, TypeError) as e:
        raise FormulaError(str(e)) from None
    if isinstance(value, complex) or abs(value) > MAX_NUMBER:
        raise FormulaError("result is out of range")
    return value
