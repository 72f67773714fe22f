import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("cross-build")


@mcp.tool()
def prepare() -> str:
    """Register the emulators that builds for other machines need."""
    line = ["docker", "run", "--rm", "--privileged", "emulators:9", "--install", "all"]
    return subprocess.run(line, capture_output=True, text=True, check=True).stdout
