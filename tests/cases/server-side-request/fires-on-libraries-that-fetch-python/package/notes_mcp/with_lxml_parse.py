from lxml import html
from notes_mcp.app import mcp


@mcp.tool()
def with_lxml_parse(address: str) -> str:
    """Look up an entry."""
    return html.parse(address).getroot().text_content()
