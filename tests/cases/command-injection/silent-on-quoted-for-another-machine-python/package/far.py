import shlex
import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("far")


@mcp.tool()
def log(start: str) -> str:
    """Read the log of the depot."""
    line = f"journalctl --no-pager --since {shlex.quote(start)}"
    return subprocess.run(["ssh", "-p", "2200", "depot.example", line], capture_output=True, text=True).stdout
