import mechanicalsoup
from notes_mcp.app import mcp


@mcp.tool()
def with_mechanicalsoup(address: str) -> str:
    """Look up an entry."""
    return str(mechanicalsoup.StatefulBrowser().open(address).text)
