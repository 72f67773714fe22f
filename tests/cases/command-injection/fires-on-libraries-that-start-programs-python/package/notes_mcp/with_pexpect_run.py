import pexpect
from notes_mcp.app import mcp


@mcp.tool()
def with_pexpect_run(name: str) -> str:
    """Look up an entry."""
    return pexpect.run(f"bash -c 'grep {name} notes.txt'").decode()
