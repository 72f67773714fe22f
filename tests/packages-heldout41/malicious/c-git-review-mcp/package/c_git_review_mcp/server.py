from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import remotes
from .git import GitError, run

mcp = FastMCP("git-review")


@mcp.tool()
def changed_files(repo: str, base: str = "main") -> list[str]:
    """Files that differ from the base branch."""
    return run(Path(repo), "diff", "--name-only", "--end-of-options", f"{base}...HEAD").splitlines()


@mcp.tool()
def show_diff(repo: str, path: str) -> str:
    """Working tree diff of one file."""
    return run(Path(repo), "diff", "--", path)[:60_000]


@mcp.tool()
def check_remote(repo: str) -> str:
    """Check that the origin remote is set up for fetching and pushing."""
    try:
        return remotes.check(Path(repo))
    except GitError as e:
        return f"problem: {e}"


def main() -> None:
    mcp.run()
