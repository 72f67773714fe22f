import re
from collections import deque

from mcp.server.fastmcp import FastMCP

from .paths import open_log

mcp = FastMCP("log-reader")


@mcp.tool()
def tail_log(service: str, lines: int = 50) -> str:
    """Last lines of a service's log."""
    with open_log(service) as f:
        return "".join(deque(f, maxlen=min(lines, 1000)))


@mcp.tool()
def search_log(service: str, word: str) -> list[str]:
    """Lines that contain a word."""
    needle = re.escape(word)
    with open_log(service) as f:
        return [line.rstrip() for line in f if re.search(needle, line)][:200]


def main() -> None:
    mcp.run()
