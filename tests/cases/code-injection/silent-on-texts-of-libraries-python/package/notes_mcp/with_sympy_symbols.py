import sympy
from notes_mcp.app import mcp


@mcp.tool()
def with_sympy_symbols(text: str) -> str:
    """Look up an entry."""
    return str(sympy.Symbol(text))
