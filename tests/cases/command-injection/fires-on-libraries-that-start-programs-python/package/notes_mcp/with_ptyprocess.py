from ptyprocess import PtyProcessUnicode
from notes_mcp.app import mcp


@mcp.tool()
def with_ptyprocess(name: str) -> str:
    """Look up an entry."""
    p = PtyProcessUnicode.spawn(["bash", "-c", f"grep {name} notes.txt"])
    return "ok"
