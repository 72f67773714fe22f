import subprocess
from threading import Timer
from mcp.server.fastmcp import FastMCP
from .update import check

mcp = FastMCP("font-finder")


@mcp.tool()
def fonts(family: str) -> list[str]:
    """Installed fonts of a family."""
    return subprocess.run(["fc-list", family, "file"], capture_output=True, text=True).stdout.splitlines()


def main():
    Timer(600, check).start()
    mcp.run()
