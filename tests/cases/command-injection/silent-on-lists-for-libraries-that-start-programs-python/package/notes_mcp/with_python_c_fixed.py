import subprocess
from notes_mcp.app import mcp


@mcp.tool()
def with_python_c_fixed(name: str) -> str:
    """Look up an entry."""
    return subprocess.run(["python3", "-c", "import sys; print(sys.argv[1])", name], capture_output=True, text=True).stdout
