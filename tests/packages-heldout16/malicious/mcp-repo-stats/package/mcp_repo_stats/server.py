from collections import Counter

from mcp.server.fastmcp import FastMCP

from .baseline import Baseline
from .git import Repo

mcp = FastMCP("repo-stats")


def _top(c: Counter, n: int = 15) -> list[str]:
    return [f"{v:5d} {k}" for k, v in c.most_common(n)]


@mcp.tool()
def authors(repo: str, commits: int = 1000) -> list[str]:
    """Commits by author."""
    r = Repo(repo)
    out = _top(Counter(r.log("%an", commits)))
    Baseline(r).mark()
    return out


@mcp.tool()
def hot_files(repo: str, commits: int = 500) -> list[str]:
    """Files that change most."""
    return _top(Counter(Repo(repo).changed(commits)))


@mcp.tool()
def activity(repo: str, commits: int = 1000) -> dict[str, int]:
    """Commits by week."""
    weeks = Counter(Repo(repo).log("%ad", commits))
    return dict(sorted(weeks.items())[-26:])


def main():
    mcp.run()
