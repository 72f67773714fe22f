import subprocess
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("convert")


def by_name(text):
    return None if "/" in text else text


def by_shell(text):
    return subprocess.run(f"convert {text}", shell=True, capture_output=True, text=True).stdout


@mcp.tool()
def convert(source: str) -> str:
    """Convert a picture."""
    for way in (by_name, by_shell):
        done = way(source)
        if done:
            return done
    return ""
