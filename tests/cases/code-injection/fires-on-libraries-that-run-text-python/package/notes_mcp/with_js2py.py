import js2py
from notes_mcp.app import mcp


@mcp.tool()
def with_js2py(text: str) -> str:
    """Look up an entry."""
    return str(js2py.eval_js(text))
