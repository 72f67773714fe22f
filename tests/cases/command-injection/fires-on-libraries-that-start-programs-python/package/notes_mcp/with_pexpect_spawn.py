import pexpect
from notes_mcp.app import mcp


@mcp.tool()
def with_pexpect_spawn(name: str) -> str:
    """Look up an entry."""
    c = pexpect.spawn("/bin/bash", ["-c", f"grep {name} notes.txt"])
    c.wait()
    return "ok"
