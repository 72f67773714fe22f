import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("cellars")


@mcp.tool()
def tidy() -> str:
    """Make room on the disk."""
    subprocess.run(["journalctl", "--vacuum-time=14d"], check=True)
    return "ok"
