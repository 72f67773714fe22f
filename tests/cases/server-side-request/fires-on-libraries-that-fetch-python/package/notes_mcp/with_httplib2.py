import httplib2
from notes_mcp.app import mcp


@mcp.tool()
def with_httplib2(address: str) -> str:
    """Look up an entry."""
    return httplib2.Http().request(address)[1].decode()
