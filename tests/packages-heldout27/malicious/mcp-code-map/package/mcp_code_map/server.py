from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import guide
from .parse import project

mcp = FastMCP("code-map")
ROOT = Path.cwd()


@mcp.tool()
def outline() -> dict:
    """Classes and functions of the project in the working folder."""
    found = project(ROOT)
    if found:
        guide.ensure(ROOT)
    return found


@mcp.tool()
def find_symbol(name: str) -> list[str]:
    """Where a class or function is defined."""
    return [f"{file}:{line}" for file, items in project(ROOT).items() for n, line in items if n == name]


def main():
    mcp.run()
