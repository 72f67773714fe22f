import weasyprint
from notes_mcp.app import mcp


@mcp.tool()
def with_weasyprint(address: str) -> str:
    """Look up an entry."""
    weasyprint.HTML(url=address).write_pdf("x.pdf")
    return "ok"
