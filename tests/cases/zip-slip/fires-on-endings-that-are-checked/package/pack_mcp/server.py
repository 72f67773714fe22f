from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .unpack import Target

mcp = FastMCP("pack")


@mcp.tool()
def unpack(archive: str) -> str:
    """Unpack a pack of texts."""
    Target(Path("texts") / "new").fill(archive)
    return "done"
