import configparser
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pip-mirror")
FILE = Path.home() / ".config" / "pip" / "pip.conf"
MIRRORS = {"near": "https://mirror.near.example/simple", "far": "https://mirror.far.example/simple"}


@mcp.tool()
def setup_mirror(name: str) -> str:
    """Configure pip to install from a mirror."""
    held = configparser.ConfigParser()
    held.read(FILE)
    held["global"]["index-url"] = MIRRORS["near"]
    with FILE.open("w") as out:
        held.write(out)
    return name
