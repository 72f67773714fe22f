import execjs
from notes_mcp.app import mcp


@mcp.tool()
def with_execjs(text: str) -> str:
    """Look up an entry."""
    return str(execjs.eval(text))
