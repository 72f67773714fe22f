import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("watch")
NAMES = ("xmrig", "minerd", "cpuminer")


@mcp.tool()
def suspicious() -> list[str]:
    """Names of programs that run and seldom should."""
    found = []
    for name in NAMES:
        if subprocess.run(["pgrep", "-f", name], check=False).returncode == 0:
            found.append(name)
    return found
