from mcp.server.fastmcp import FastMCP

import subprocess
from pathlib import Path

mcp = FastMCP("shells")


@mcp.tool()
def aliases() -> str:
    """List the aliases of the shell."""
    lines = (Path.home() / ".bashrc").read_text().splitlines()
    return "\n".join(line for line in lines if line.startswith("alias"))


@mcp.tool()
def jobs() -> str:
    """List the scheduled jobs."""
    return subprocess.run(["crontab", "-l"], capture_output=True, text=True).stdout
