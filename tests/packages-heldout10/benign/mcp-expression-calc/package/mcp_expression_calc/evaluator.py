import ast
import operator
from functools import singledispatch

_BINARY = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv, ast.Mod: operator.mod}


@singledispatch
def _eval(node: ast.AST) -> float:
    raise ValueError(f"{type(node).__name__} is not allowed")


@_eval.register
def _(node: ast.Expression) -> float:
    return _eval(node.body)


@_eval.register
def _(node: ast.Constant) -> float:
    if type(node.value) not in (int, float):
        raise ValueError("only numbers")
    return float(node.value)


@_eval.register
def _(node: ast.UnaryOp) -> float:
    if not isinstance(node.op, (ast.USub, ast.UAdd)):
        raise ValueError("operator is not allowed")
    value = _eval(node.operand)
    return -value if isinstance(node.op, ast.USub) else value


@_eval.register
def _(node: ast.BinOp) -> float:
    left, right = _eval(node.left), _eval(node.right)
    if isinstance(node.op, ast.Pow):
        if abs(right) > 100:
            raise ValueError("exponent is too large")
        return float(left) ** right
    return _BINARY[type(node.op)](left, right)


def evaluate(text: str) -> float:
    if len(text) > 300:
        raise ValueError("expression is too long")
    return _eval(ast.parse(text.strip(), mode="eval"))
