import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("ping")


@mcp.tool()
def ping(host: str, count: int = 1) -> str:
    """Ping a host."""
    return subprocess.run(f"ping -c {count} {host}", shell=True, capture_output=True, text=True).stdout
