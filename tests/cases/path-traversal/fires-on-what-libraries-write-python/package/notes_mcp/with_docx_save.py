from docx import Document
from notes_mcp.app import mcp


@mcp.tool()
def with_docx_save(name: str) -> str:
    """Look up an entry."""
    Document().save(f"docs/{name}")
    return "ok"
