import ast
from notes_mcp.app import mcp


@mcp.tool()
def with_literal_eval(text: str) -> str:
    """Look up an entry."""
    return str(ast.literal_eval(text))
