import ast
import re
from typing import Literal

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("abacus")
ALLOWED = (ast.Expression, ast.BinOp, ast.Constant, ast.Add, ast.Mult)


@mcp.tool()
def one(formula: str) -> str:
    """One."""
    return str(ast.literal_eval(formula))


@mcp.tool()
def two(formula: str) -> str:
    """Two."""
    if not re.fullmatch(r"[0-9+*/(). -]+", formula):
        raise ValueError("digits only")
    return str(eval(formula))


@mcp.tool()
def three(formula: str) -> str:
    """Three."""
    tree = ast.parse(formula, mode="eval")
    for node in ast.walk(tree):
        if not isinstance(node, ALLOWED):
            raise ValueError("not allowed")
    return str(eval(compile(tree, "formula", "eval"), {"__builtins__": {}}))


@mcp.tool()
def four(unit: Literal["cm", "inch"], amount: float) -> str:
    """Four."""
    return str(eval(f"{amount} * {dict(cm=1, inch=2)[unit]}"))
