import primp
from notes_mcp.app import mcp


@mcp.tool()
def with_primp(address: str) -> str:
    """Look up an entry."""
    return primp.Client().get(address).text
