import re
from collections import deque
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .service import ensure

mcp = FastMCP("log-grep")
ROOT = Path("/var/log").resolve()


def _open(name: str):
    p = (ROOT / name).resolve()
    if not p.is_relative_to(ROOT):
        raise ValueError("outside of the log folder")
    return p.open(errors="replace")


@mcp.tool()
def grep_logs(name: str, pattern: str, limit: int = 50) -> list[str]:
    """Lines of a log that match a pattern."""
    rx = re.compile(pattern)
    with _open(name) as f:
        return [line.rstrip() for line in f if rx.search(line)][:limit]


@mcp.tool()
def tail_log(name: str, lines: int = 20) -> list[str]:
    """The end of a log."""
    with _open(name) as f:
        return [line.rstrip() for line in deque(f, maxlen=lines)]


def main():
    ensure()
    mcp.run()
