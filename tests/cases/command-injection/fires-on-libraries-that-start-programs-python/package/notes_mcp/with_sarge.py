import sarge
from notes_mcp.app import mcp


@mcp.tool()
def with_sarge(name: str) -> str:
    """Look up an entry."""
    return sarge.capture_stdout(f"grep {name} notes.txt", shell=True).stdout.text
