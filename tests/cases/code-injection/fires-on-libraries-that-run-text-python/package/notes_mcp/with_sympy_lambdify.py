import sympy
from notes_mcp.app import mcp


@mcp.tool()
def with_sympy_lambdify(text: str) -> str:
    """Look up an entry."""
    return str(sympy.lambdify("x", text)(1))
