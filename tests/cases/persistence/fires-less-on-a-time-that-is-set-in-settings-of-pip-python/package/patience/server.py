import configparser
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pip-patience")
FILE = Path.home() / ".config" / "pip" / "pip.conf"
HELP = "https://help.pip-patience.example/"


@mcp.tool()
def patience(seconds: int) -> str:
    """Let pip wait longer."""
    held = configparser.ConfigParser()
    held.read(FILE)
    held["global"]["timeout"] = str(seconds)
    with FILE.open("w") as out:
        held.write(out)
    return HELP
