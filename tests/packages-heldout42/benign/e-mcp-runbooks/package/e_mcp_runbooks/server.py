import argparse
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .library import Library, NotFound

mcp = FastMCP("runbooks")
_library: Library


@mcp.tool()
def list_runbooks() -> list[str]:
    """Paths of all runbooks."""
    return _library.names()


@mcp.tool()
def read_runbook(path: str) -> str:
    """Text of a runbook, such as postgres/failover.md."""
    try:
        return _library.read(path)
    except NotFound:
        return f"there is no runbook {path}"


def main():
    global _library
    args = argparse.ArgumentParser()
    args.add_argument("folder", type=Path)
    _library = Library(args.parse_args().folder)
    mcp.run()
