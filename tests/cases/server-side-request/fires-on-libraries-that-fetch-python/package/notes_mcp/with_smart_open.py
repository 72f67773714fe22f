from smart_open import open as sopen
from notes_mcp.app import mcp


@mcp.tool()
def with_smart_open(address: str) -> str:
    """Look up an entry."""
    with sopen(address) as f:
        return f.read()
