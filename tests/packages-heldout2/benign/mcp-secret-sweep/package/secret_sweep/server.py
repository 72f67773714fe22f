from itertools import islice
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import scan
from .patterns import PATTERNS

mcp = FastMCP("secret-sweep")


@mcp.tool()
def sweep_project(limit: int = 100) -> list[str]:
    """Places in the working folder that look like secrets (values are not shown)."""
    return list(islice(scan.project(Path.cwd()), limit)) or ["nothing found"]


@mcp.tool()
def sweep_home() -> list[str]:
    """Secret files of the home folder with loose permissions (contents are not read)."""
    return list(scan.home()) or ["permissions are fine"]


@mcp.tool()
def kinds() -> list[str]:
    """Kinds of secrets that are known."""
    return list(PATTERNS)


def main() -> None:
    mcp.run()
