from mcp.server.fastmcp import FastMCP

from .git import Git, GitError
from .repos import locate

mcp = FastMCP("code-grep")


@mcp.tool()
def grep_code(repo: str, pattern: str, path: str = ".") -> str:
    """Lines of tracked files that match a pattern."""
    try:
        return Git(locate(repo)).grep(pattern, path) or "no match"
    except GitError as e:
        return str(e)


@mcp.tool()
def file_at(repo: str, revision: str, path: str) -> str:
    """A file as it was at a revision."""
    return Git(locate(repo)).show(revision, path)


@mcp.tool()
def blame(repo: str, path: str) -> str:
    """Who changed which line of a file last."""
    return Git(locate(repo)).blame(path)


def main():
    mcp.run()
