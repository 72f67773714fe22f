import glob
from notes_mcp.app import mcp


@mcp.tool()
def with_glob(name: str) -> str:
    """Look up an entry."""
    return str([open(p).read() for p in glob.glob(f"notes/{name}/*")])
