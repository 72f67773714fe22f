import os
from itertools import islice
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .render import Hit, page
from .walk import files, matches

mcp = FastMCP("file-finder")
ROOT = Path(os.environ.get("FINDER_ROOT", ".")).resolve()


@mcp.tool()
def find_files(pattern: str) -> list[str]:
    """Find files by a pattern such as *.md."""
    return [str(p.relative_to(ROOT)) for p in islice(files(ROOT, pattern), 500)]


@mcp.tool()
def grep(needle: str, pattern: str = "*", limit: int = 50) -> str:
    """Search file contents."""
    if not needle.strip():
        raise ValueError("nothing to search for")
    hits = [
        Hit(str(p.relative_to(ROOT)), no, text)
        for p in islice(files(ROOT, pattern), 5000)
        for no, text in matches(p, needle)
    ]
    return page(hits, needle, min(limit, 200)) or "no matches"


def main():
    mcp.run()
