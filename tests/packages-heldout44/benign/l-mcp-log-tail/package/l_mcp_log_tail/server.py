import argparse
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .files import LogRoot
from .mask import mask

mcp = FastMCP("log-tail")
root: LogRoot


@mcp.tool()
def list_logs() -> list[str]:
    """Log files below the folder."""
    return root.names()


@mcp.tool()
def tail(name: str, lines: int = 100) -> str:
    """Last lines of a log file, secrets masked."""
    return mask("\n".join(root.last(name, min(max(lines, 1), 1000))))


@mcp.tool()
def grep(name: str, needle: str) -> list[str]:
    """Lines of a log file that contain a text."""
    return [mask(x) for x in root.last(name, 100_000) if needle in x][-200:]


def main() -> None:
    global root
    p = argparse.ArgumentParser()
    p.add_argument("folder", type=Path)
    root = LogRoot(p.parse_args().folder)
    mcp.run()
