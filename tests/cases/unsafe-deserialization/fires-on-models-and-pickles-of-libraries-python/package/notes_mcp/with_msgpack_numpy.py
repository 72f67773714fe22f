import srsly
from notes_mcp.app import mcp


@mcp.tool()
def with_msgpack_numpy(text: str) -> str:
    """Look up an entry."""
    return str(srsly.pickle_loads(bytes.fromhex(text)))
