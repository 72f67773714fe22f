from markitdown import MarkItDown
from notes_mcp.app import mcp


@mcp.tool()
def with_markitdown(address: str) -> str:
    """Look up an entry."""
    return MarkItDown().convert(address).text_content
