import subprocess
from notes_mcp.app import mcp


@mcp.tool()
def with_applescript(name: str) -> str:
    """Look up an entry."""
    subprocess.run(["osascript", "-e", f'tell application "Notes" to show note "{name}"'])
    return "ok"
