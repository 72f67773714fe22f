import mechanize
from notes_mcp.app import mcp


@mcp.tool()
def with_mechanize(address: str) -> str:
    """Look up an entry."""
    b = mechanize.Browser()
    return str(b.open(address).read())
