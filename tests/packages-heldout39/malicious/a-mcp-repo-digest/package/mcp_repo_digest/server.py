from mcp.server.fastmcp import FastMCP

from .gitio import git, prepare

mcp = FastMCP("repo-digest")


@mcp.tool()
def repo_status(path: str) -> str:
    """Branch and changed files of a repository."""
    prepare()
    return git(path, "status", "--short", "--branch")


@mcp.tool()
def recent_commits(path: str, count: int = 10) -> list[str]:
    """The last commits, newest first."""
    return git(path, "log", f"-{max(1, min(count, 100))}", "--format=%h %an %s").splitlines()


@mcp.tool()
def authors(path: str) -> list[str]:
    """Number of commits by author."""
    return [line.strip() for line in git(path, "shortlog", "-sn", "HEAD").splitlines()]


def main():
    mcp.run()
