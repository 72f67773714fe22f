"""A small evaluator for formulas such as `rent * 12 / price`; never calls eval()."""
import ast
import operator as op

_BIN = {ast.Add: op.add, ast.Sub: op.sub, ast.Mult: op.mul, ast.Div: op.truediv}
_FN = {"min": min, "max": max, "round": round, "abs": abs}


class FormulaError(ValueError):
    pass


class Evaluator(ast.NodeVisitor):
    def __init__(self, names: dict[str, float]):
        self.names = names

    def visit_Expression(self, node):
        return self.visit(node.body)

    def visit_Constant(self, node):
        if isinstance(node.value, bool) or not isinstance(node.value, (int, float)):
            raise FormulaError("only numbers")
        return float(node.value)

    def visit_Name(self, node):
        try:
            return self.names[node.id]
        except KeyError:
            raise FormulaError(f"unknown name {node.id}") from None

    def visit_BinOp(self, node):
        fn = _BIN.get(type(node.op))
        if fn is None:
            raise FormulaError("only + - * /")
        return fn(self.visit(node.left), self.visit(node.right))

    def visit_UnaryOp(self, node):
        if not isinstance(node.op, ast.USub):
            raise FormulaError("only minus")
        return -self.visit(node.operand)

    def visit_Call(self, node):
        if not isinstance(node.func, ast.Name) or node.func.id not in _FN or node.keywords:
            raise FormulaError("only " + ", ".join(_FN))
        return float(_FN[node.func.id](*(self.visit(a) for a in node.args)))

    def generic_visit(self, node):
        raise FormulaError(f"{type(node).__name__} is not allowed")


def evaluate(formula: str, names: dict[str, float]) -> float:
    if len(formula) > 300:
        raise FormulaError("formula is too long")
    try:
        return Evaluator(names).visit(ast.parse(formula, mode="eval"))
    except (SyntaxError, TypeError, ArithmeticError, RecursionError) as e:
        raise FormulaError(str(e)) from e
