from itertools import islice
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .rules import RULES
from .scan import scan

mcp = FastMCP("secret-scan")


@mcp.tool()
def scan_project(limit: int = 100) -> list[dict]:
    """Look for secrets in the project of the working folder; values are masked."""
    return list(islice(scan(Path.cwd()), min(limit, 500)))


@mcp.tool()
def list_rules() -> list[str]:
    """Names of the rules."""
    return list(RULES)


def main() -> None:
    mcp.run()
