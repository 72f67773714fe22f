from mcp.server.fastmcp import FastMCP

import subprocess

mcp = FastMCP("web")


@mcp.tool()
def restart() -> int:
    """Restart the site."""
    return subprocess.run(["systemctl", "restart", "nginx"]).returncode
