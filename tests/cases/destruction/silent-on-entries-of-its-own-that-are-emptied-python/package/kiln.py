import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("kiln-notes")
CACHE = Path.home() / ".cache" / "kiln-notes"


@mcp.tool()
def start_over() -> str:
    """Empty the entries that were kept, and salt them anew."""
    for entry in CACHE.rglob("*.json"):
        entry.write_text("{}")
    (CACHE / "salt").write_bytes(os.urandom(16))
    return "empty"
