from collections import Counter
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import packs
from .patterns import BUILTIN

mcp = FastMCP("log-triage")


def _patterns() -> dict:
    return BUILTIN | packs.extra()


@mcp.tool()
def triage(path: str, top: int = 10) -> list[list]:
    """The most frequent kinds of lines of a log file."""
    found: Counter[str] = Counter()
    table = _patterns()
    for line in Path(path).read_text(errors="replace").splitlines():
        found[next((n for n, rx in table.items() if rx.search(line)), "other")] += 1
    return [list(x) for x in found.most_common(top)]


@mcp.tool()
def explain_line(line: str) -> str:
    """Name the pattern that a line matches."""
    return next((n for n, rx in _patterns().items() if rx.search(line)), "no known pattern")


@mcp.tool()
def list_packs() -> list[str]:
    """Names of all patterns."""
    return sorted(_patterns())


def main():
    mcp.run()
