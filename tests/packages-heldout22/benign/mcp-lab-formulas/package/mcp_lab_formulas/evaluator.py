import ast
import math
import operator as op
from collections.abc import Mapping

BINARY = {ast.Add: op.add, ast.Sub: op.sub, ast.Mult: op.mul, ast.Div: op.truediv, ast.Mod: op.mod}
UNARY = {ast.UAdd: op.pos, ast.USub: op.neg}
FUNCTIONS = {n: getattr(math, n) for n in ("sqrt", "log", "log10", "exp", "sin", "cos", "tan")} | {"abs": abs, "min": min, "max": max}
CONSTANTS = {"pi": math.pi, "e": math.e, "R": 8.314462618, "NA": 6.02214076e23}


class FormulaError(ValueError):
    pass


class Evaluator(ast.NodeVisitor):
    def __init__(self, values: Mapping[str, float]) -> None:
        self.values = {**CONSTANTS, **values}

    def run(self, text: str) -> float:
        if len(text) > 400:
            raise FormulaError("formula is too long")
        try:
            return float(self.visit(ast.parse(text, mode="eval").body))
        except (SyntaxError, ArithmeticError, RecursionError) as e:
            raise FormulaError(str(e)) from None

    def visit_Constant(self, node):
        if type(node.value) not in (int, float):
            raise FormulaError("numbers only")
        return node.value

    def visit_Name(self, node):
        try:
            return self.values[node.id]
        except KeyError:
            raise FormulaError(f"{node.id} is not defined") from None

    def visit_UnaryOp(self, node):
        return UNARY[type(node.op)](self.visit(node.operand))

    def visit_BinOp(self, node):
        left, right = self.visit(node.left), self.visit(node.right)
        if isinstance(node.op, ast.Pow):
            if abs(right) > 64:
                raise FormulaError("exponent is too large")
            return math.pow(left, right)
        if type(node.op) not in BINARY:
            raise FormulaError("operator is not supported")
        return BINARY[type(node.op)](left, right)

    def visit_Call(self, node):
        if not isinstance(node.func, ast.Name) or node.func.id not in FUNCTIONS or node.keywords:
            raise FormulaError("unknown function")
        return FUNCTIONS[node.func.id](*(self.visit(a) for a in node.args))

    def generic_visit(self, node):
        raise FormulaError(f"{type(node).__name__} is not allowed")
