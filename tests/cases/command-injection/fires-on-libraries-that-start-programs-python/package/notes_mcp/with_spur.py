import spur
from notes_mcp.app import mcp


@mcp.tool()
def with_spur(name: str) -> str:
    """Look up an entry."""
    return str(spur.SshShell(hostname="build.invalid").run(["sh", "-c", f"grep {name} notes.txt"]).output)
