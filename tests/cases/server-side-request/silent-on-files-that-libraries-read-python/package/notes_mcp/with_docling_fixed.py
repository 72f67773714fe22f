from markitdown import MarkItDown
from notes_mcp.app import mcp


@mcp.tool()
def with_docling_fixed(address: str) -> str:
    """Look up an entry."""
    return MarkItDown().convert("notes.docx").text_content + address
