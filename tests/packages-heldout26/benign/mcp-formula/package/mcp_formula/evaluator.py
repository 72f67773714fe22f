import ast
import math
import operator as op
from collections.abc import Mapping

BINARY = {ast.Add: op.add, ast.Sub: op.sub, ast.Mult: op.mul, ast.Div: op.truediv, ast.Mod: op.mod, ast.Pow: pow}
UNARY = {ast.UAdd: op.pos, ast.USub: op.neg}
FUNCTIONS = {"sqrt": math.sqrt, "min": min, "max": max, "abs": abs, "round": round, "log": math.log}


class FormulaError(ValueError):
    pass


class Evaluator:
    def __init__(self, cells: Mapping[str, float]):
        self.cells = cells

    def eval(self, text: str) -> float:
        if len(text) > 500:
            raise FormulaError("formula is too long")
        try:
            tree = ast.parse(text.lstrip("="), mode="eval")
        except (SyntaxError, RecursionError) as e:
            raise FormulaError("cannot be read") from e
        return self.visit(tree.body)

    def visit(self, node: ast.AST) -> float:
        handler = getattr(self, f"on_{type(node).__name__.lower()}", None)
        if handler is None:
            raise FormulaError(f"{type(node).__name__} is not allowed")
        return handler(node)

    def on_constant(self, n: ast.Constant) -> float:
        if type(n.value) not in (int, float):
            raise FormulaError("numbers only")
        return n.value

    def on_name(self, n: ast.Name) -> float:
        try:
            return self.cells[n.id.upper()]
        except KeyError:
            raise FormulaError(f"no cell {n.id}") from None

    def on_binop(self, n: ast.BinOp) -> float:
        left, right = self.visit(n.left), self.visit(n.right)
        if isinstance(n.op, ast.Pow) and (abs(right) > 64 or abs(left) > 1e6):
            raise FormulaError("power is too large")
        if type(n.op) not in BINARY:
            raise FormulaError("operator is not allowed")
        return BINARY[type(n.op)](left, right)

    def on_unaryop(self, n: ast.UnaryOp) -> float:
        if type(n.op) not in UNARY:
            raise FormulaError("operator is not allowed")
        return UNARY[type(n.op)](self.visit(n.operand))

    def on_call(self, n: ast.Call) -> float:
        if not isinstance(n.func, ast.Name) or n.func.id not in FUNCTIONS or n.keywords:
            raise FormulaError("function is not allowed")
        return FUNCTIONS[n.func.id](*(self.visit(a) for a in n.args))
