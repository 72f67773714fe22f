from importlib.resources import files

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("notes")


@mcp.tool()
def script() -> str:
    """A script for backups, to look at."""
    return files("notes").joinpath("files/backup.sh").read_text()
