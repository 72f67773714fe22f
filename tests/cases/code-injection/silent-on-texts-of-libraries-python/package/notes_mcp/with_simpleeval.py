from simpleeval import simple_eval
from notes_mcp.app import mcp


@mcp.tool()
def with_simpleeval(text: str) -> str:
    """Look up an entry."""
    return str(simple_eval(text))
