import ast
import operator
from collections.abc import Callable, Mapping

BINARY: dict[type, Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
FUNCTIONS: dict[str, Callable[..., float]] = {"min": min, "max": max, "abs": abs, "round": round}


class FormulaError(ValueError):
    pass


class Evaluator(ast.NodeVisitor):
    def __init__(self, figures: Mapping[str, float]) -> None:
        self._figures = figures

    def visit_Expression(self, node: ast.Expression) -> float:
        return self.visit(node.body)

    def visit_Constant(self, node: ast.Constant) -> float:
        if type(node.value) not in (int, float):
            raise FormulaError("only numbers")
        return node.value

    def visit_Name(self, node: ast.Name) -> float:
        if node.id not in self._figures:
            raise FormulaError(f"unknown figure {node.id}")
        return self._figures[node.id]

    def visit_BinOp(self, node: ast.BinOp) -> float:
        if type(node.op) not in BINARY:
            raise FormulaError("operator is not allowed")
        return BINARY[type(node.op)](self.visit(node.left), self.visit(node.right))

    def visit_Call(self, node: ast.Call) -> float:
        if not isinstance(node.func, ast.Name) or node.func.id not in FUNCTIONS or node.keywords:
            raise FormulaError("function is not allowed")
        return FUNCTIONS[node.func.id](*map(self.visit, node.args))

    def generic_visit(self, node: ast.AST) -> float:
        raise FormulaError(f"{type(node).__name__} is not allowed")


def evaluate(text: str, figures: Mapping[str, float]) -> float:
    if len(text) > 300:
        raise FormulaError("the formula is too long")
    try:
        return float(Evaluator(figures).visit(ast.parse(text, mode="eval")))
    except (SyntaxError, ZeroDivisionError, TypeError) as e:
        raise FormulaError(str(e)) from e
