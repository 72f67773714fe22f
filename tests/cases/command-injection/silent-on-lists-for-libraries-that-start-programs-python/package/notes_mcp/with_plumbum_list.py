from plumbum import local
from notes_mcp.app import mcp


@mcp.tool()
def with_plumbum_list(name: str) -> str:
    """Look up an entry."""
    return local["grep"]("-e", name, "--", "notes.txt")
