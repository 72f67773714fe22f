import pdfkit
from notes_mcp.app import mcp


@mcp.tool()
def with_imgkit(address: str) -> str:
    """Look up an entry."""
    pdfkit.from_url(address, "x.pdf")
    return "ok"
