from sympy.parsing.sympy_parser import parse_expr
from notes_mcp.app import mcp


@mcp.tool()
def with_parse_expr(text: str) -> str:
    """Look up an entry."""
    return str(parse_expr(text))
