import os
import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pier")
KEY = os.environ.get("PIER_KEY")


@mcp.tool()
def gauge(name: str) -> str:
    """Read a gauge of the pier."""
    key = ["-i", KEY] if KEY else []
    line = f"gauge --name {name}"
    return subprocess.run(["ssh", "-q", *key, "-l", "keeper", "pier.example", line], capture_output=True, text=True).stdout
