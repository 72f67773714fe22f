import ast
import math
import operator as op

BINARY = {ast.Add: op.add, ast.Sub: op.sub, ast.Mult: op.mul, ast.Div: op.truediv, ast.FloorDiv: op.floordiv, ast.Mod: op.mod}
UNARY = {ast.UAdd: op.pos, ast.USub: op.neg}
CALLS = {"sqrt": math.sqrt, "sin": math.sin, "cos": math.cos, "log": math.log, "abs": abs, "round": round, "min": min, "max": max}
CONSTANTS = {"pi": math.pi, "e": math.e}


class Evaluator:
    def __init__(self, names):
        self.names = {**CONSTANTS, **names}

    def value(self, text: str) -> float:
        if len(text) > 500:
            raise ValueError("expression too long")
        return float(self._walk(ast.parse(text, mode="eval").body))

    def _walk(self, node):
        match node:
            case ast.Constant(value=int() | float() as v) if not isinstance(v, bool):
                return v
            case ast.Name(id=name) if name in self.names:
                return self.names[name]
            case ast.UnaryOp() if type(node.op) in UNARY:
                return UNARY[type(node.op)](self._walk(node.operand))
            case ast.BinOp(op=ast.Pow()):
                return self._power(self._walk(node.left), self._walk(node.right))
            case ast.BinOp() if type(node.op) in BINARY:
                return BINARY[type(node.op)](self._walk(node.left), self._walk(node.right))
            case ast.Call(func=ast.Name(id=name), keywords=[]) if name in CALLS:
                return CALLS[name](*[self._walk(a) for a in node.args])
        raise ValueError(f"not allowed: {ast.unparse(node)}")

    @staticmethod
    def _power(base, exponent):
        if abs(exponent) > 64:
            raise ValueError("exponent too large")
        return float(base) ** exponent
