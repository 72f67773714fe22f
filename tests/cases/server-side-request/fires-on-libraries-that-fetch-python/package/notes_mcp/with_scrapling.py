from scrapling.fetchers import Fetcher
from notes_mcp.app import mcp


@mcp.tool()
def with_scrapling(address: str) -> str:
    """Look up an entry."""
    return Fetcher.get(address).text
