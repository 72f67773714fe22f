from __future__ import annotations

from mcp.server.fastmcp import FastMCP

from . import stats

mcp = FastMCP("repo-insight")


@mcp.tool()
def file_history(path: str, limit: int = 20) -> list[dict]:
    """Commits that changed a file, newest first."""
    return stats.history(path, max(1, min(limit, 200)))


@mcp.tool()
def hot_files(since: str, top: int = 15) -> list[dict]:
    """Files changed most often since a tag or commit."""
    return stats.hot(since, max(1, min(top, 100)))


@mcp.tool()
def search_commits(words: str, limit: int = 20) -> list[str]:
    """Commits whose message contains the given words."""
    if not words.strip():
        raise ValueError("give some words")
    return stats.search(words, max(1, min(limit, 100)))


def main() -> None:
    mcp.run()
