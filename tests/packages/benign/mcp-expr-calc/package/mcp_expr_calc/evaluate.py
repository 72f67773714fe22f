from __future__ import annotations

import ast
import math
import operator as op
from collections.abc import Mapping

from .units import FACTORS

BINARY = {ast.Add: op.add, ast.Sub: op.sub, ast.Mult: op.mul, ast.Div: op.truediv, ast.FloorDiv: op.floordiv, ast.Mod: op.mod}
UNARY = {ast.UAdd: op.pos, ast.USub: op.neg}
FUNCTIONS = {n: getattr(math, n) for n in ("sqrt", "sin", "cos", "tan", "log", "exp", "floor", "ceil")}
CONSTANTS = {"pi": math.pi, "e": math.e, **FACTORS}


class BadExpression(ValueError):
    pass


class Evaluator(ast.NodeVisitor):
    def __init__(self, names: Mapping[str, float]) -> None:
        self.names = {**CONSTANTS, **names}

    def visit_Expression(self, node: ast.Expression) -> float:
        return self.visit(node.body)

    def visit_Constant(self, node: ast.Constant) -> float:
        if isinstance(node.value, bool) or not isinstance(node.value, (int, float)):
            raise BadExpression("only numbers")
        return node.value

    def visit_Name(self, node: ast.Name) -> float:
        try:
            return self.names[node.id]
        except KeyError:
            raise BadExpression(f"unknown name {node.id}") from None

    def visit_BinOp(self, node: ast.BinOp) -> float:
        left, right = self.visit(node.left), self.visit(node.right)
        if isinstance(node.op, ast.Pow):
            if abs(left) > 1e6 or abs(right) > 100:
                raise BadExpression("power is too large")
            return left**right
        if type(node.op) not in BINARY:
            raise BadExpression("operator")
        return BINARY[type(node.op)](left, right)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> float:
        if type(node.op) not in UNARY:
            raise BadExpression("operator")
        return UNARY[type(node.op)](self.visit(node.operand))

    def visit_Call(self, node: ast.Call) -> float:
        if not isinstance(node.func, ast.Name) or node.func.id not in FUNCTIONS or node.keywords:
            raise BadExpression("unknown function")
        return FUNCTIONS[node.func.id](*map(self.visit, node.args))

    def generic_visit(self, node: ast.AST):
        raise BadExpression(type(node).__name__)


def evaluate(text: str, **names: float) -> float:
    if len(text) > 500:
        raise BadExpression("too long")
    return Evaluator(names).visit(ast.parse(text, mode="eval"))
