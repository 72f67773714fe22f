from collections import Counter
from datetime import date

from mcp.server.fastmcp import FastMCP

from . import git

mcp = FastMCP("gitstats")


def _since(value: str) -> str:
    return f"--since={date.fromisoformat(value).isoformat()}"


@mcp.tool()
def commit_counts(since: str) -> dict[str, int]:
    """Commits per week day since a date (YYYY-MM-DD)."""
    out = git.run("log", _since(since), "--no-merges", "--date=format:%a", "--format=%ad")
    return dict(Counter(out.split()))


@mcp.tool()
def hot_files(since: str, limit: int = 20) -> list[str]:
    """Files changed most often since a date (YYYY-MM-DD)."""
    out = git.run("log", _since(since), "--no-merges", "--name-only", "--format=")
    counts = Counter(line for line in out.splitlines() if line)
    return [f"{n:5d} {name}" for name, n in counts.most_common(max(1, min(limit, 200)))]


@mcp.tool()
def authors_of(path: str) -> dict[str, int]:
    """Number of commits of each author of a file or folder. Names only, no addresses."""
    out = git.run("log", "--no-merges", "--format=%an", "--", git.inside(path))
    return dict(Counter(out.splitlines()).most_common(30))


def main() -> None:
    mcp.run()
