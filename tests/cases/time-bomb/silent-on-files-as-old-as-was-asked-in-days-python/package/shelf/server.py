import time
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shelf")
ROOT = Path("shelf")
DAY = 86_400


@mcp.tool()
def tidy(days: int) -> int:
    """Removes the notes of the shelf that are older than so many days."""
    today = time.time() // DAY
    old = [note for note in ROOT.glob("*.md") if today - note.stat().st_mtime // DAY >= days]
    for note in old:
        note.unlink()
    return len(old)
