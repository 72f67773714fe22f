from pssh.clients import SSHClient
from notes_mcp.app import mcp


@mcp.tool()
def with_parallel_ssh(name: str) -> str:
    """Look up an entry."""
    return str(SSHClient("build.invalid").run_command(f"grep {name} notes.txt"))
