from pexpect import replwrap
from notes_mcp.app import mcp


@mcp.tool()
def with_pexpect_replwrap(name: str) -> str:
    """Look up an entry."""
    return replwrap.bash().run_command(f"grep {name} notes.txt")
