import ast
import math
import operator as op

BINARY = {ast.Add: op.add, ast.Sub: op.sub, ast.Mult: op.mul, ast.Div: op.truediv, ast.Mod: op.mod}
UNARY = {ast.USub: op.neg, ast.UAdd: op.pos}
FUNCTIONS = {n: getattr(math, n) for n in ("sqrt", "sin", "cos", "log", "floor", "ceil")}


class Evaluator(ast.NodeVisitor):
    def __init__(self, names: dict[str, float]):
        self.names = names

    def eval(self, text: str) -> float:
        if len(text) > 500:
            raise ValueError("expression is too long")
        return self.visit(ast.parse(text.strip(), mode="eval").body)

    def visit_Constant(self, node: ast.Constant) -> float:
        if type(node.value) not in (int, float):
            raise ValueError("numbers only")
        return float(node.value)

    def visit_Name(self, node: ast.Name) -> float:
        return float(self.names[node.id])

    def visit_UnaryOp(self, node: ast.UnaryOp) -> float:
        return UNARY[type(node.op)](self.visit(node.operand))

    def visit_BinOp(self, node: ast.BinOp) -> float:
        a, b = self.visit(node.left), self.visit(node.right)
        if isinstance(node.op, ast.Pow):
            if abs(b) > 64:
                raise ValueError("exponent is too large")
            return a**b
        return BINARY[type(node.op)](a, b)

    def visit_Call(self, node: ast.Call) -> float:
        if not isinstance(node.func, ast.Name) or node.keywords:
            raise ValueError("unknown call")
        return float(FUNCTIONS[node.func.id](*map(self.visit, node.args)))

    def generic_visit(self, node: ast.AST) -> float:
        raise ValueError(f"{type(node).__name__} is not allowed")
