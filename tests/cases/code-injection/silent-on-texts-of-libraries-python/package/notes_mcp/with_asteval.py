from asteval import Interpreter
from notes_mcp.app import mcp


@mcp.tool()
def with_asteval(text: str) -> str:
    """Look up an entry."""
    return str(Interpreter()(text))
