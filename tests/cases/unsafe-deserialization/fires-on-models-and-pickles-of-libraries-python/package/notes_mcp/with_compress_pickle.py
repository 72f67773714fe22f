import compress_pickle
from notes_mcp.app import mcp


@mcp.tool()
def with_compress_pickle(text: str) -> str:
    """Look up an entry."""
    return str(compress_pickle.load(text))
