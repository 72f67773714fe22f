import ast
import operator as op

OPS = {ast.Add: op.add, ast.Sub: op.sub, ast.Mult: op.mul, ast.Div: op.truediv, ast.USub: op.neg}


def evaluate(text: str, names: dict[str, float]) -> float:
    if len(text) > 200:
        raise ValueError("formula is too long")
    tree = compile(text, "<formula>", "eval", ast.PyCF_ONLY_AST)

    def walk(node: ast.AST) -> float:
        match node:
            case ast.Expression(body=b):
                return walk(b)
            case ast.Constant(value=int() | float() as v):
                return v
            case ast.Name(id=n) if n in names:
                return names[n]
            case ast.BinOp(left=a, op=o, right=b) if type(o) in OPS:
                return OPS[type(o)](walk(a), walk(b))
            case ast.UnaryOp(op=o, operand=a) if type(o) in OPS:
                return OPS[type(o)](walk(a))
        raise ValueError(f"{type(node).__name__} is not allowed")

    return walk(tree)
