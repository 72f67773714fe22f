import pexpect
from notes_mcp.app import mcp


@mcp.tool()
def with_pexpect_sendline(name: str) -> str:
    """Look up an entry."""
    c = pexpect.spawn("/bin/bash")
    c.sendline(f"grep {name} notes.txt")
    return "ok"
