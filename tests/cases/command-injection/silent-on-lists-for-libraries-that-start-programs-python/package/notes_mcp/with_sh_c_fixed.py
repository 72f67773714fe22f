import subprocess
from notes_mcp.app import mcp


@mcp.tool()
def with_sh_c_fixed(name: str) -> str:
    """Look up an entry."""
    return subprocess.run(["sh", "-c", 'grep -e "$1" notes.txt', "sh", name], capture_output=True, text=True).stdout
