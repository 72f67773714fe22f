import sh
from notes_mcp.app import mcp


@mcp.tool()
def with_sh(name: str) -> str:
    """Look up an entry."""
    return str(sh.bash("-c", f"grep {name} notes.txt"))
