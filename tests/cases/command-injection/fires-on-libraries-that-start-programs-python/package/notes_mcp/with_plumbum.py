from plumbum import local
from notes_mcp.app import mcp


@mcp.tool()
def with_plumbum(name: str) -> str:
    """Look up an entry."""
    return local["bash"]("-c", f"grep {name} notes.txt")
