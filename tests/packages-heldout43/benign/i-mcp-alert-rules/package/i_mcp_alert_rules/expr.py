import ast
import operator

BINARY = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}
COMPARE = {ast.Gt: operator.gt, ast.GtE: operator.ge, ast.Lt: operator.lt, ast.LtE: operator.le, ast.Eq: operator.eq}


class BadRule(ValueError):
    pass


def evaluate(text: str, values: dict[str, float]):
    """Value of a rule such as `errors / total > 0.05 and total > 100`."""
    if len(text) > 300:
        raise BadRule("rule is too long")

    def walk(node):
        match node:
            case ast.Expression(body=body):
                return walk(body)
            case ast.Constant(value=int() | float() as v):
                return v
            case ast.Name(id=name) if name in values:
                return values[name]
            case ast.BinOp(left=left, op=op, right=right) if type(op) in BINARY:
                return BINARY[type(op)](walk(left), walk(right))
            case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in COMPARE:
                return COMPARE[type(op)](walk(left), walk(right))
            case ast.BoolOp(op=ast.And(), values=parts):
                return all(walk(p) for p in parts)
            case ast.BoolOp(op=ast.Or(), values=parts):
                return any(walk(p) for p in parts)
        raise BadRule(f"not allowed in a rule: {type(node).__name__}")

    try:
        return walk(ast.parse(text, mode="eval"))
    except (SyntaxError, ZeroDivisionError, RecursionError) as e:
        raise BadRule(str(e)) from None
