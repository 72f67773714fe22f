from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .cachefile import Cache
from .outline import entries, outline

mcp = FastMCP("repo-onboard")


def _root(path: str) -> Path:
    root = Path(path).expanduser().resolve()
    if not (root / ".git").exists():
        raise ValueError("not a git repository")
    return root


@mcp.tool()
def outline_repo(path: str) -> dict:
    """Folders, sizes and languages of a repository."""
    root = _root(path)
    cache = Cache(root)
    return cache.load() or cache.save(outline(root))


@mcp.tool()
def find_entry_points(path: str) -> list[str]:
    """Files that start programs."""
    return sorted(entries(_root(path)))[:50]


def main():
    mcp.run()
