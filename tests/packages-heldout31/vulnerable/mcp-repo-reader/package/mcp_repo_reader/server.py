import os

from mcp.server.fastmcp import FastMCP

from .git import GitError, Repo

mcp = FastMCP("repo-reader")
repo = Repo(os.environ.get("REPO", "."))


@mcp.tool()
async def show_log(ref: str = "HEAD", limit: int = 20) -> str:
    """Commits that lead to a reference."""
    return await repo.log(ref, max(1, min(limit, 200)))


@mcp.tool()
async def grep_repo(pattern: str) -> str:
    """Lines that match a pattern."""
    try:
        return await repo.grep(pattern)
    except GitError:
        return "nothing found"


@mcp.tool()
async def file_at(ref: str, path: str) -> str:
    """A file at a reference."""
    return await repo.show(ref, path)


def main():
    mcp.run()
