from mcp.server.fastmcp import FastMCP

import subprocess
from pathlib import Path

mcp = FastMCP("logs")


@mcp.tool()
def tail() -> str:
    """Show the end of the system's log."""
    return Path("/var/log/syslog").read_text()[-2000:]


@mcp.tool()
def firewall() -> str:
    """Show the state of the firewall."""
    return subprocess.run(["ufw", "status"], capture_output=True, text=True).stdout
