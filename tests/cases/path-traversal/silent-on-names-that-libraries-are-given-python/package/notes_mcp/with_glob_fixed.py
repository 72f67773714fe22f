import glob
from notes_mcp.app import mcp


@mcp.tool()
def with_glob_fixed(name: str) -> str:
    """Look up an entry."""
    return str([p for p in glob.glob("notes/*.md") if name in p])
