import fsspec
from notes_mcp.app import mcp


@mcp.tool()
def with_fsspec(address: str) -> str:
    """Look up an entry."""
    with fsspec.open(address) as f:
        return f.read()
