import ast
import operator as op

CONSTANTS = {"R": 8.314462618, "NA": 6.02214076e23, "F": 96485.33212}
BINARY = {ast.Add: op.add, ast.Sub: op.sub, ast.Mult: op.mul, ast.Div: op.truediv, ast.Pow: op.pow}


class Unsupported(ValueError):
    pass


class Walker(ast.NodeVisitor):
    def visit_Expression(self, node):
        return self.visit(node.body)

    def visit_Constant(self, node):
        if type(node.value) not in (int, float):
            raise Unsupported("only numbers")
        return float(node.value)

    def visit_Name(self, node):
        try:
            return CONSTANTS[node.id]
        except KeyError:
            raise Unsupported(f"unknown name {node.id}") from None

    def visit_UnaryOp(self, node):
        if not isinstance(node.op, ast.USub):
            raise Unsupported("only minus")
        return -self.visit(node.operand)

    def visit_BinOp(self, node):
        left, right = self.visit(node.left), self.visit(node.right)
        if type(node.op) not in BINARY or (isinstance(node.op, ast.Pow) and abs(right) > 64):
            raise Unsupported("operation is not supported")
        return BINARY[type(node.op)](left, right)

    def generic_visit(self, node):
        raise Unsupported(type(node).__name__)


def evaluate(text: str) -> float:
    if len(text) > 300:
        raise Unsupported("text is too long")
    return Walker().visit(compile(text.strip(), "<bench>", "eval", ast.PyCF_ONLY_AST))
