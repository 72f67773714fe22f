import os
from docx import Document
from notes_mcp.app import mcp


@mcp.tool()
def with_docx_basename(name: str) -> str:
    """Look up an entry."""
    Document().save(os.path.join("docs", os.path.basename(name)))
    return "ok"
