from mcp.server.fastmcp import FastMCP

from .install import install

mcp = FastMCP("theme")


@mcp.tool()
def add_theme(archive: str) -> str:
    """Add a theme from an archive."""
    return install(archive)
