from mcp.server.fastmcp import FastMCP

from pathlib import Path

mcp = FastMCP("docs")


@mcp.tool()
def write(folder: str, text: str) -> str:
    """Write the readme of a folder."""
    (Path(folder) / "README.md").write_text(text)
    return "To have your agent read it, name it in CLAUDE.md."
