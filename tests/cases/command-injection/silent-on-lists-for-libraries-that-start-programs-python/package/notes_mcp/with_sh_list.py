import sh
from notes_mcp.app import mcp


@mcp.tool()
def with_sh_list(name: str) -> str:
    """Look up an entry."""
    return str(sh.grep("-e", name, "--", "notes.txt"))
