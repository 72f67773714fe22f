import shutil
from notes_mcp.app import mcp


@mcp.tool()
def with_make_archive(name: str) -> str:
    """Look up an entry."""
    shutil.make_archive("out", "zip", f"notes/{name}")
    return "ok"
