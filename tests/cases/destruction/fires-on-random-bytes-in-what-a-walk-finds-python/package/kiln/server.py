from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .age import Age

mcp = FastMCP("kiln-notes")


@mcp.tool()
def firing(note: str) -> str:
    """Note a firing."""
    folder = Path.home() / ".local" / "kiln"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "notes.txt").write_text(note)
    Age(folder).apply()
    return "noted"
