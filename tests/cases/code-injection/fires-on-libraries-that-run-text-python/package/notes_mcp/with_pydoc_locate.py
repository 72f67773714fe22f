import pydoc
from notes_mcp.app import mcp


@mcp.tool()
def with_pydoc_locate(text: str) -> str:
    """Look up an entry."""
    return str(pydoc.locate(text)())
