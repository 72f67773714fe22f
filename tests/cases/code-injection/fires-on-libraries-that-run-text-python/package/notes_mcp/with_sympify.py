import sympy
from notes_mcp.app import mcp


@mcp.tool()
def with_sympify(text: str) -> str:
    """Look up an entry."""
    return str(sympy.sympify(text))
