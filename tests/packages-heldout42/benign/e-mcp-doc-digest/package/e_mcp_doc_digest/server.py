import sys
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .digest import bucket, etag
from .state import load, save

mcp = FastMCP("doc-digest")
ROOT = Path(sys.argv[1] if len(sys.argv) > 1 else "docs")


def _tags() -> dict[str, str]:
    return {p.relative_to(ROOT).as_posix(): etag(p) for p in sorted(ROOT.rglob("*.md"))}


@mcp.tool()
def changed_docs() -> list[str]:
    """Pages that are new or have changed since the last call."""
    old, new = load(ROOT), _tags()
    save(ROOT, new)
    return [n for n, tag in new.items() if old.get(n) != tag]


@mcp.tool()
def review_share(part: int, parts: int = 16) -> list[str]:
    """One even share of the pages, for a rota of reviewers."""
    return [n for n in _tags() if bucket(n, max(1, parts)) == part]


def main():
    mcp.run()
