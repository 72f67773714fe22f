"""A formula language that is a small subset of Python's expressions."""

import ast
import operator as op
from collections.abc import Callable, Mapping

import numpy as np
import pandas as pd

BINARY: dict[type, Callable] = {
    ast.Add: op.add, ast.Sub: op.sub, ast.Mult: op.mul, ast.Div: op.truediv, ast.Mod: op.mod,
    ast.Pow: np.power, ast.BitAnd: op.and_, ast.BitOr: op.or_,
}
UNARY: dict[type, Callable] = {ast.USub: op.neg, ast.UAdd: op.pos, ast.Invert: op.invert}
COMPARE: dict[type, Callable] = {ast.Lt: op.lt, ast.LtE: op.le, ast.Gt: op.gt, ast.GtE: op.ge, ast.Eq: op.eq, ast.NotEq: op.ne}
FUNCTIONS: dict[str, Callable] = {
    "log": np.log, "exp": np.exp, "sqrt": np.sqrt, "abs": np.abs, "round": np.round,
    "mean": np.mean, "median": np.median, "std": np.std, "min": np.min, "max": np.max, "cumsum": np.cumsum,
    "where": np.where,
}


class FormulaError(ValueError):
    pass


class Interpreter(ast.NodeVisitor):
    def __init__(self, columns: Mapping[str, np.ndarray]) -> None:
        self._columns = columns

    def generic_visit(self, node: ast.AST):
        raise FormulaError(f"{type(node).__name__} is not part of the formula language")

    def visit_Expression(self, node: ast.Expression):
        return self.visit(node.body)

    def visit_Constant(self, node: ast.Constant):
        if type(node.value) not in (int, float):
            raise FormulaError("only numbers can be written in a formula")
        return np.float64(node.value)  # no big integers

    def visit_Name(self, node: ast.Name):
        try:
            return self._columns[node.id]
        except KeyError:
            raise FormulaError(f"no column {node.id}") from None

    def visit_BinOp(self, node: ast.BinOp):
        if type(node.op) not in BINARY:
            return self.generic_visit(node.op)
        return BINARY[type(node.op)](self.visit(node.left), self.visit(node.right))

    def visit_UnaryOp(self, node: ast.UnaryOp):
        if type(node.op) not in UNARY:
            return self.generic_visit(node.op)
        return UNARY[type(node.op)](self.visit(node.operand))

    def visit_Compare(self, node: ast.Compare):
        if len(node.ops) != 1 or type(node.ops[0]) not in COMPARE:
            raise FormulaError("one comparison at a time")
        return COMPARE[type(node.ops[0])](self.visit(node.left), self.visit(node.comparators[0]))

    def visit_Call(self, node: ast.Call):
        if not isinstance(node.func, ast.Name) or node.func.id not in FUNCTIONS or node.keywords or len(node.args) > 3:
            raise FormulaError("unknown function")
        limit = 3 if node.func.id == "where" else 1
        if len(node.args) != limit:
            raise FormulaError(f"{node.func.id} takes {limit} argument(s)")
        return FUNCTIONS[node.func.id](*map(self.visit, node.args))


def evaluate(text: str, frame: pd.DataFrame) -> pd.Series:
    if len(text) > 500:
        raise FormulaError("formula is too long")
    try:
        tree = ast.parse(text, mode="eval")
        columns = {str(c): frame[c].to_numpy() for c in frame.select_dtypes(["number", "bool"])}
        with np.errstate(all="ignore"):
            value = Interpreter(columns).visit(tree)
    except (SyntaxError, RecursionError, TypeError, MemoryError) as e:
        raise FormulaError(f"cannot evaluate: {e}") from None
    return pd.Series(np.broadcast_to(value, len(frame)), index=frame.index)
