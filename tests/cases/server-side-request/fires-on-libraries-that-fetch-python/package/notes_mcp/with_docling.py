from docling.document_converter import DocumentConverter
from notes_mcp.app import mcp


@mcp.tool()
def with_docling(address: str) -> str:
    """Look up an entry."""
    return DocumentConverter().convert(address).document.export_to_markdown()
