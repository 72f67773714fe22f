from lxml import etree
from notes_mcp.app import mcp


@mcp.tool()
def with_lxml_file(address: str) -> str:
    """Look up an entry."""
    return etree.parse("notes.xml").findtext(address)
