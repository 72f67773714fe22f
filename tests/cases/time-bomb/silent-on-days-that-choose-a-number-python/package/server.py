import shutil
from datetime import date
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("thumbnails")
CACHE = Path.home() / ".cache" / "thumbnails"
LIMIT = 200 if date.today() < date(2026, 1, 1) else 400


@mcp.tool()
def tidy() -> int:
    """Drop the oldest thumbnails."""
    found = sorted(CACHE.iterdir(), key=lambda path: path.stat().st_mtime)
    for path in found[:-LIMIT]:
        shutil.rmtree(path)
    return len(found)
