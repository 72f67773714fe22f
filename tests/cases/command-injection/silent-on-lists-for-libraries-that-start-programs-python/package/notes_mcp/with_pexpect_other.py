import pexpect
from notes_mcp.app import mcp


@mcp.tool()
def with_pexpect_other(name: str) -> str:
    """Look up an entry."""
    c = pexpect.spawn("psql", ["-d", "notes"])
    c.sendline(name)
    return "ok"
