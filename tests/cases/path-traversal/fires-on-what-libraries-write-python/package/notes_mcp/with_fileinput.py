import fileinput
from notes_mcp.app import mcp


@mcp.tool()
def with_fileinput(name: str) -> str:
    """Look up an entry."""
    return "".join(fileinput.input(f"notes/{name}"))
