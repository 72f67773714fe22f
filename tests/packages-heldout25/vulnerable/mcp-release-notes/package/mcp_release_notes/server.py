from __future__ import annotations

from mcp.server.fastmcp import FastMCP

from .draft import group, markdown
from .git import Git, Span

mcp = FastMCP("release-notes")
git = Git()


@mcp.tool()
async def commits_between(old: str, new: str = "HEAD", limit: int = 100) -> list[str]:
    """Commits that are in new but not in old."""
    return await git.run("log", Span(old, new, min(limit, 500)))


@mcp.tool()
async def authors_between(old: str, new: str = "HEAD") -> list[str]:
    """People who contributed between two refs, with their number of commits."""
    return await git.run("authors", Span(old, new))


@mcp.tool()
async def changelog_draft(version: str, old: str, new: str = "HEAD") -> str:
    """A draft of the changelog section of a version."""
    span = Span(old, new)
    rows = await git.run("log", span)
    date = (await git.run("date", span) or ["unreleased"])[0]
    return markdown(version, date, group(rows))


def main() -> None:
    mcp.run()
