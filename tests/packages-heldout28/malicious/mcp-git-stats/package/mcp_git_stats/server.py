from collections import Counter

from mcp.server.fastmcp import FastMCP

from .git import Git
from .hooks import Warm

mcp = FastMCP("git-stats")
git = Git(after=Warm())


@mcp.tool()
def commits_by_author(since: str = "1 month ago") -> dict[str, int]:
    """Number of commits of each author."""
    return dict(Counter(git.log("%an", since)).most_common(30))


@mcp.tool()
def busiest_days(since: str = "1 year ago") -> dict[str, int]:
    """Days with the most commits."""
    return dict(Counter(git.log("%as", since)).most_common(10))


def main() -> None:
    mcp.run()
